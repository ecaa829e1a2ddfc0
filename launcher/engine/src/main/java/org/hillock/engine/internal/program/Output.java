package org.hillock.engine.internal.program;

/**
 * What a program computes.
 *
 * @param target the column that receives it, or another name where there is none
 * @param node the node's index
 * @param line the statement that wants it
 */
public record Output(String target, int node, int line) {}
