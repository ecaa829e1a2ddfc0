package org.hillock.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page as a browser splits it: scripts and styles end at their first end tag, all else must be
 * well formed.
 */
final class HtmlText {
  private static final Pattern SCRIPT =
      Pattern.compile("<(script|style)([^>]*)>(.*?)</\\1>", Pattern.DOTALL);

  private final String html;
  private final Document document;

  HtmlText(String html) {
    this.html = html;
    document =
        parse(SCRIPT.matcher(html).replaceAll("<$1$2></$1>").replaceFirst("<!DOCTYPE html>", ""));
  }

  private static Document parse(String xml) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError("the page is not well formed: " + e.getMessage(), e);
    }
  }

  /** The contents of all scripts that hold data. */
  List<String> data() {
    return SCRIPT
        .matcher(html)
        .results()
        .filter(m -> m.group(2).contains("application/json"))
        .map((MatchResult m) -> m.group(3))
        .toList();
  }

  List<Element> elements(String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  List<Element> classed(String tag, String name) {
    return elements(tag).stream()
        .filter(e -> List.of(e.getAttribute("class").split(" ")).contains(name))
        .toList();
  }

  String text() {
    return document.getDocumentElement().getTextContent();
  }
}
