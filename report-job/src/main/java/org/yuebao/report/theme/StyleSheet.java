package org.yuebao.report.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A Word file's styles with what they inherit. Source: ECMA-376, part 1, 17.7. */
final class StyleSheet {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, Element> byName = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();

    StyleSheet(Document styles) {
        for (Element style : children(styles.getDocumentElement(), "style")) {
            if (style.getAttributeNS(W, "type").equals("paragraph")) {
                byId.put(style.getAttributeNS(W, "styleId"), style);
                child(style, "name").ifPresent(name -> byName.put(key(name.getAttributeNS(W, "val")), style));
            }
        }
        child(styles.getDocumentElement(), "docDefaults").ifPresent(all -> {
            child(all, "rPrDefault").ifPresent(part -> read(part, defaults));
            child(all, "pPrDefault").ifPresent(part -> read(part, defaults));
        });
    }

    /** Id of the paragraph style of this name. */
    Optional<String> idOf(String name) {
        return Optional.ofNullable(byName.get(key(name))).map(style -> style.getAttributeNS(W, "styleId"));
    }

    /** All properties of a style, {@code element@attribute} → value, those of its ancestors included. */
    Map<String, String> propertiesOf(String id) {
        Deque<Element> ancestors = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        Element style = byId.get(id);
        while (style != null && seen.add(style.getAttributeNS(W, "styleId"))) {
            ancestors.push(style);
            style = child(style, "basedOn")
                    .map(base -> byId.get(base.getAttributeNS(W, "val")))
                    .orElse(null);
        }
        Map<String, String> properties = new HashMap<>(defaults);
        ancestors.forEach(each -> read(each, properties));
        return properties;
    }

    /** Puts what a style, paragraph or run says of itself over what is there. */
    static void read(Element owner, Map<String, String> properties) {
        child(owner, "pPr").ifPresent(group -> properties(group, properties));
        child(owner, "rPr").ifPresent(group -> properties(group, properties));
    }

    private static void properties(Element group, Map<String, String> properties) {
        for (Element each : children(group, "*")) {
            if (each.getLocalName().equals("pBdr")) {
                properties(each, properties);
            } else if (!each.getLocalName().equals("rPr")) {
                // the rPr inside a pPr is the paragraph mark's
                attributes(each, properties);
            }
        }
    }

    private static void attributes(Element each, Map<String, String> properties) {
        int count = each.getAttributes().getLength();
        if (count == 0) {
            properties.put(each.getLocalName() + "@val", "1");
        }
        boolean font = each.getLocalName().equals("rFonts");
        for (int i = 0; i < count; i++) {
            Node attribute = each.getAttributes().item(i);
            String name = attribute.getLocalName();
            properties.put(each.getLocalName() + "@" + name, attribute.getNodeValue());
            if (font && name.equals("eastAsia")) {
                properties.remove("rFonts@eastAsiaTheme");
            }
        }
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && (name.equals("*") || name.equals(element.getLocalName()))) {
                children.add(element);
            }
        }
        return children;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
