/** What the manifests of the jars may say; each rule is proven to fail by a jar that breaks it. */
package org.hillock.itest.manifest;
