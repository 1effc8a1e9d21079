package org.yuebao.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * What a table holds, comparable between databases that sort and print differently.
 *
 * @param checksum the sum of all rows' SHA-256, modulo 2^256: the same in whatever order the rows come
 */
public record TableContent(long rows, BigInteger checksum) {

    /** Adds up row by row. */
    static final class Builder {

        private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

        private final MessageDigest digest = sha256();
        private long rows;
        private BigInteger sum = BigInteger.ZERO;

        void add(@Nullable Object[] values) {
            for (Object value : values) {
                byte[] text = text(value).getBytes(StandardCharsets.UTF_8);
                digest.update((text.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(text);
            }
            rows++;
            sum = sum.add(new BigInteger(1, digest.digest())).mod(MODULUS);
        }

        TableContent build() {
            return new TableContent(rows, sum);
        }

        private static String text(@Nullable Object value) {
            return switch (value) {
                case null -> "null";
                case String text -> "\"" + text;
                case BigDecimal number -> number.stripTrailingZeros().toPlainString();
                default -> value.toString();
            };
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }
}
