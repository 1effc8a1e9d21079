package org.yuebao.model.submission;

/** Who filled in, checked and signed (填报信息); each empty when not told. */
public record FormHead(
        String filledInBy, String telephone, String checkedBy, String signedBy, String filledInOn, String note) {

    public static FormHead empty() {
        return new FormHead("", "", "", "", "", "");
    }
}
