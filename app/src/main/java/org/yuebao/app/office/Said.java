package org.yuebao.app.office;

/** What a person typed into a form. */
final class Said {

    private static final int LONGEST = 4000;

    private Said() {}

    /**
     * @return without blanks around it
     * @throws DeskRefusedException when nothing or too much is said
     */
    static String required(String text, String otherwise) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            throw new DeskRefusedException(otherwise);
        }
        if (plain.length() > LONGEST) {
            throw new DeskRefusedException("文字过长，请在" + LONGEST + "字以内写明。");
        }
        return plain;
    }
}
