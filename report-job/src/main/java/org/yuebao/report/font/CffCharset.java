package org.yuebao.report.font;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of a CFF table that says which character each glyph is. Source: Adobe Technical Note 5176. */
final class CffCharset {

    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;
    private static final int ESCAPE = 12;
    private static final int LAST_OPERATOR = 21;
    private static final int ROS = ESCAPE << 8 | 30;

    private CffCharset() {}

    /**
     * Where a CID-keyed font keeps its charset.
     *
     * @param offset in the file
     */
    record Place(long offset, int glyphs) {

        /** A charset of format 2 with one range: each glyph's CID is its number. No charset of 3 glyphs is shorter. */
        byte[] identity() {
            int following = glyphs - 2;
            return new byte[] {2, 0, 1, (byte) (following >> 8), (byte) following};
        }
    }

    /** True if the font isn't CID-keyed, or if the CID of each glyph is its number. */
    static boolean isIdentity(RandomAccessFile file, long cff) throws IOException {
        try {
            List<DictEntry> top = top(file, cff);
            if (operand(top, ROS).isEmpty()) {
                return true;
            }
            Optional<Place> place = place(file, cff, top);
            if (place.isEmpty()) {
                return false;
            }
            file.seek(place.get().offset());
            return ascends(file, place.get().glyphs());
        } catch (BufferUnderflowException cutOff) {
            throw new IOException("The font's CFF table ends early", cutOff);
        }
    }

    /** Empty for one of the charsets that the format itself defines. */
    static Optional<Place> place(RandomAccessFile file, long cff) throws IOException {
        try {
            return place(file, cff, top(file, cff));
        } catch (BufferUnderflowException cutOff) {
            throw new IOException("The font's CFF table ends early", cutOff);
        }
    }

    private static List<DictEntry> top(RandomAccessFile file, long cff) throws IOException {
        file.seek(cff + 2);
        int headerSize = file.readUnsignedByte();
        file.seek(cff + headerSize);
        skipIndex(file);
        return topDict(file);
    }

    private static Optional<Place> place(RandomAccessFile file, long cff, List<DictEntry> top) throws IOException {
        Optional<Integer> charset = operand(top, CHARSET);
        Optional<Integer> charStrings = operand(top, CHAR_STRINGS);
        if (charset.isEmpty() || charStrings.isEmpty() || charset.get() < 3) {
            return Optional.empty();
        }
        file.seek(cff + charStrings.get());
        int glyphs = file.readUnsignedShort();
        return glyphs < 3 ? Optional.empty() : Optional.of(new Place(cff + charset.get(), glyphs));
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
        ByteBuffer dict = ByteBuffer.wrap(bytes);
        List<DictEntry> entries = new ArrayList<>();
        int operand = 0;
        while (dict.hasRemaining()) {
            int b = Byte.toUnsignedInt(dict.get());
            if (b == ESCAPE) {
                entries.add(new DictEntry(ESCAPE << 8 | Byte.toUnsignedInt(dict.get()), operand));
            } else if (b <= LAST_OPERATOR) {
                entries.add(new DictEntry(b, operand));
            } else {
                operand = operand(b, dict);
            }
        }
        return entries;
    }

    private static int operand(int first, ByteBuffer dict) {
        if (first == 28) {
            return dict.getShort();
        }
        if (first == 29) {
            return dict.getInt();
        }
        if (first == 30) {
            skipReal(dict);
            return 0;
        }
        if (first < 247) {
            return first - 139;
        }
        int second = Byte.toUnsignedInt(dict.get());
        return first < 251 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108;
    }

    private static void skipReal(ByteBuffer dict) {
        int digits = dict.get();
        while ((digits & 0xF) != 0xF) {
            digits = dict.get();
        }
    }

    private static long number(RandomAccessFile file, int size) throws IOException {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | file.readUnsignedByte();
        }
        return value;
    }
}
