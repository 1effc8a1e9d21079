package org.yuebao.ingest.remark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** The comments of one sheet: those of others stay, ours are added, and what we said in an earlier return is taken back. */
final class CommentPart {

    static final String AUTHOR = "月报校核";

    private static final String TAKEN_BACK = "（上次退回时的意见，本次已无此问题）";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final PartXml xml;
    private final Element list;
    private final int author;

    CommentPart(PartXml xml) throws NotEditableException {
        this.xml = xml;
        this.list = PartXml.child(xml.root(), "commentList")
                .orElseThrow(() -> new NotEditableException("comments without a list"));
        this.author = author();
        ours().forEach(comment -> {
            clear(text(comment));
            text(comment).appendChild(run(TAKEN_BACK));
        });
    }

    static CommentPart empty(String namespace) throws NotEditableException {
        return new CommentPart(
                PartXml.read(("<comments xmlns=\"" + namespace + "\"><authors/><commentList/></comments>")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    byte[] bytes() throws NotEditableException {
        return xml.bytes();
    }

    /** @return whether the cell had no comment yet, so that a box has to be drawn for it */
    boolean add(CellReference cell, String remark) {
        String address = cell.formatAsString(false);
        Optional<Element> known = PartXml.children(list, "comment").stream()
                .filter(comment -> comment.getAttribute("ref").equals(address))
                .findFirst();
        if (known.isPresent()) {
            Element text = text(known.get());
            if (isOurs(known.get())) {
                clear(text);
                text.appendChild(run(remark));
            } else {
                intoRuns(text);
                Element phonetics = PartXml.children(text).stream()
                        .filter(child -> !List.of("t", "r").contains(child.getLocalName()))
                        .findFirst()
                        .orElse(null);
                text.insertBefore(run("\n" + AUTHOR + "：" + remark), phonetics);
            }
            return false;
        }
        Element comment = xml.create("comment");
        comment.setAttribute("ref", address);
        comment.setAttribute("authorId", String.valueOf(author));
        Element text = xml.create("text");
        text.appendChild(run(remark));
        comment.appendChild(text);
        list.appendChild(comment);
        return true;
    }

    /** Programs that find runs don't look at a plain text beside them. */
    private void intoRuns(Element text) {
        for (Element plain : PartXml.children(text, "t")) {
            Element run = xml.create("r");
            text.replaceChild(run, plain);
            run.appendChild(plain);
        }
    }

    private int author() throws NotEditableException {
        Element authors = PartXml.child(xml.root(), "authors")
                .orElseThrow(() -> new NotEditableException("comments without authors"));
        List<Element> known = PartXml.children(authors, "author");
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).getTextContent().equals(AUTHOR)) {
                return i;
            }
        }
        Element added = xml.create("author");
        added.setTextContent(AUTHOR);
        authors.appendChild(added);
        return known.size();
    }

    private List<Element> ours() {
        return PartXml.children(list, "comment").stream().filter(this::isOurs).toList();
    }

    private boolean isOurs(Element comment) {
        return comment.getAttribute("authorId").equals(String.valueOf(author));
    }

    private Element text(Element comment) {
        return PartXml.child(comment, "text").orElseGet(() -> {
            Element text = xml.create("text");
            comment.appendChild(text);
            return text;
        });
    }

    private static void clear(Element element) {
        while (element.getFirstChild() != null) {
            element.removeChild(element.getFirstChild());
        }
    }

    private Element run(String remark) {
        Element run = xml.create("r");
        Element text = xml.create("t");
        text.setAttributeNS(XML, "xml:space", "preserve");
        text.setTextContent(remark);
        run.appendChild(text);
        return run;
    }
}
