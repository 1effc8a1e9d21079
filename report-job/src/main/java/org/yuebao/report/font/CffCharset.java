package org.yuebao.report.font;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of a CFF table that says which character each glyph is. Source: Adobe Technical Note 5176. */
final class CffCharset {

    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;
    private static final int ESCAPE = 12;
    private static final int ROS = ESCAPE << 8 | 30;

    private CffCharset() {}

    /** True if the font isn't CID-keyed, or if the CID of each glyph is its number. */
    static boolean isIdentity(RandomAccessFile file, long cff) throws IOException {
        file.seek(cff + 2);
        int headerSize = file.readUnsignedByte();
        file.seek(cff + headerSize);
        skipIndex(file);
        List<DictEntry> top = topDict(file);
        if (operand(top, ROS).isEmpty()) {
            return true;
        }
        Optional<Integer> charset = operand(top, CHARSET);
        Optional<Integer> charStrings = operand(top, CHAR_STRINGS);
        if (charset.isEmpty() || charStrings.isEmpty() || charset.get() < 3) {
            return false;
        }
        file.seek(cff + charStrings.get());
        int glyphs = file.readUnsignedShort();
        file.seek(cff + charset.get());
        return ascends(file, glyphs);
    }

    private static boolean ascends(RandomAccessFile file, int glyphs) throws IOException {
        int format = file.readUnsignedByte();
        int glyph = 1;
        while (glyph < glyphs) {
            if (file.readUnsignedShort() != glyph) {
                return false;
            }
            glyph += 1
                    + switch (format) {
                        case 0 -> 0;
                        case 1 -> file.readUnsignedByte();
                        default -> file.readUnsignedShort();
                    };
        }
        return true;
    }

    private record DictEntry(int operator, int lastOperand) {}

    private static Optional<Integer> operand(List<DictEntry> dict, int operator) {
        return dict.stream()
                .filter(entry -> entry.operator == operator)
                .map(DictEntry::lastOperand)
                .findFirst();
    }

    /** Leaves the file behind the index. */
    private static long skipIndex(RandomAccessFile file) throws IOException {
        int count = file.readUnsignedShort();
        if (count == 0) {
            return file.getFilePointer();
        }
        int size = file.readUnsignedByte();
        long offsets = file.getFilePointer();
        file.seek(offsets + (long) size * count);
        long last = number(file, size);
        long data = offsets + (long) size * (count + 1) - 1;
        file.seek(data + last);
        return data + 1;
    }

    private static List<DictEntry> topDict(RandomAccessFile file) throws IOException {
        long from = skipIndex(file);
        byte[] bytes = new byte[(int) Math.min(file.getFilePointer() - from, 1 << 16)];
        file.seek(from);
        file.readFully(bytes);
        List<DictEntry> entries = new ArrayList<>();
        int operand = 0;
        int at = 0;
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            if (b == ESCAPE && at < bytes.length) {
                entries.add(new DictEntry(ESCAPE << 8 | bytes[at++] & 0xFF, operand));
            } else if (b <= 21) {
                entries.add(new DictEntry(b, operand));
            } else if (b == 28 && at + 1 < bytes.length) {
                operand = (short) ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF);
                at += 2;
            } else if (b == 29 && at + 3 < bytes.length) {
                operand = (bytes[at] & 0xFF) << 24
                        | (bytes[at + 1] & 0xFF) << 16
                        | (bytes[at + 2] & 0xFF) << 8
                        | bytes[at + 3] & 0xFF;
                at += 4;
            } else if (b == 30) {
                while (at < bytes.length && (bytes[at] & 0xF) != 0xF) {
                    at++;
                }
                at++;
            } else if (b >= 32 && b <= 246) {
                operand = b - 139;
            } else if (b >= 247 && b <= 250 && at < bytes.length) {
                operand = (b - 247) * 256 + (bytes[at++] & 0xFF) + 108;
            } else if (b >= 251 && b <= 254 && at < bytes.length) {
                operand = -(b - 251) * 256 - (bytes[at++] & 0xFF) - 108;
            }
        }
        return entries;
    }

    private static long number(RandomAccessFile file, int size) throws IOException {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | file.readUnsignedByte();
        }
        return value;
    }
}
