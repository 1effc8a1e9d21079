package org.yuebao.ingest.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.ingest.workbook.CellValue;
import org.yuebao.ingest.workbook.RawCell;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.ingest.workbook.RawSheet;
import org.yuebao.ingest.workbook.WorkbookFile;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.ingest.workbook.WorkbookUnreadableException;
import org.yuebao.model.submission.Receipt;

/**
 * Valid workbooks are damaged at random, in their bytes, their XML and their cells. Whatever comes of it, admission answers
 * with a receipt, and no value that is read differs from what POI's user model takes from the same file. Rounds: {@code
 * -Dyuebao.fuzz.rounds=20000}, first seed {@code -Dyuebao.fuzz.seed=1}; a failure names its seed.
 */
class FuzzTest {

    private static final int ROUNDS = Integer.getInteger("yuebao.fuzz.rounds", 300);
    private static final long SEED = Long.getLong("yuebao.fuzz.seed", 1);

    private static final List<String> STARTING_POINTS = List.of(
            "numbers",
            "formulas",
            "percent",
            "text-merged",
            "inline-strings",
            "header-of-two-rows",
            "lo-xlsx-formulas",
            "lo-xlsx-numbers");

    @TempDir
    private Path folder;

    private int refused;
    private int unreadableForPoi;
    private int compared;

    @Test
    void damagedXlsxGiveFindingsAndNoValueThatPoiDoesNotSee() throws IOException {
        List<byte[]> valid = new ArrayList<>();
        for (String id : STARTING_POINTS) {
            valid.add(Files.readAllBytes(CorpusRecipes.file(id, folder)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            byte[] bytes = valid.get(random.nextInt(valid.size()));
            byte[] damaged = switch (random.nextInt(10)) {
                case 0 -> inBytes(bytes, random);
                default -> inXml(bytes, random);
            };
            examine(Files.write(folder.resolve("damaged.xlsx"), damaged), SEED + round, false);
        }
        tell("xlsx");
        assertThat(compared).as("rounds in which both read something").isGreaterThan(ROUNDS / 10);
    }

    @Test
    void damagedXlsGiveFindingsAndNoValueThatPoiDoesNotSee() throws IOException {
        List<byte[]> valid = new ArrayList<>();
        for (String id : List.of("xls", "lo-xls-formulas", "lo-xls-percent", "lo-xls-text-merged")) {
            valid.add(Files.readAllBytes(CorpusRecipes.file(id, folder)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            byte[] damaged = inBytes(valid.get(random.nextInt(valid.size())), random);
            examine(Files.write(folder.resolve("damaged.xls"), damaged), SEED + round, true);
        }
        tell("xls");
        assertThat(compared).as("rounds in which both read something").isGreaterThan(ROUNDS / 10);
    }

    @Test
    void damagedTextGivesFindings() throws IOException {
        List<byte[]> valid = new ArrayList<>();
        for (String id : List.of("csv-gb18030", "csv-utf-8", "csv-tabs-utf-16")) {
            valid.add(Files.readAllBytes(CorpusRecipes.file(id, folder)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            Path file = Files.write(
                    folder.resolve("damaged.csv"), inBytes(valid.get(random.nextInt(valid.size())), random));
            long seed = SEED + round;
            org.assertj.core.api.Assertions.assertThatCode(() -> admitted(file))
                    .as("seed " + seed)
                    .doesNotThrowAnyException();
        }
    }

    private void tell(String kind) {
        System.out.printf(
                "fuzz %s: %d rounds from seed %d, %d refused, %d read by us alone, %d compared%n",
                kind, ROUNDS, SEED, refused, unreadableForPoi, compared);
    }

    private static Receipt admitted(Path file) {
        return FilledForm.admit(
                file, "通州区2022年6月" + file.getFileName().toString().substring(7), Map.of());
    }

    private void examine(Path file, long seed, boolean binary) throws IOException {
        org.assertj.core.api.Assertions.assertThatCode(() -> admitted(file))
                .as("seed " + seed)
                .doesNotThrowAnyException();
        List<RawSheet> sheets = new ArrayList<>();
        try (WorkbookFile workbook = WorkbookFile.open(file, WorkbookLimits.rows(5000))) {
            for (String name : workbook.sheetNames()) {
                workbook.read(name).ifPresent(sheets::add);
            }
        } catch (WorkbookUnreadableException e) {
            refused++;
            return;
        }
        try (InputStream in = Files.newInputStream(file);
                Workbook poi = binary ? new HSSFWorkbook(in) : new XSSFWorkbook(in)) {
            compare(sheets, poi, seed);
            compared++;
        } catch (AssertionError wrong) {
            throw wrong;
        } catch (IOException | RuntimeException poiGaveUp) {
            unreadableForPoi++;
        }
    }

    private static void compare(List<RawSheet> sheets, Workbook poi, long seed) {
        for (RawSheet sheet : sheets) {
            Sheet theirs = poi.getSheet(sheet.name());
            if (theirs == null) {
                continue;
            }
            for (RawRow row : sheet.rows()) {
                for (int column : row.columns()) {
                    RawCell cell = row.cell(column);
                    Row their = theirs.getRow(row.number() - 1);
                    assertThat(same(cell.value(), their == null ? null : their.getCell(column)))
                            .as(
                                    "seed %d, %s: ours %s, POI's %s",
                                    seed, cell.place(), cell.value(), their == null ? "no row" : their.getCell(column))
                            .isTrue();
                }
            }
            for (Row row : theirs) {
                for (Cell cell : row) {
                    if (isFilled(cell) && cell.getColumnIndex() < 100) {
                        assertThat(sheet.row(row.getRowNum() + 1)
                                        .map(ours ->
                                                ours.cell(cell.getColumnIndex()).isBlank()))
                                .as(
                                        "seed %d, %s!%s: POI's %s",
                                        seed, sheet.name(), new CellReference(cell).formatAsString(), cell)
                                .contains(false);
                    }
                }
            }
        }
    }

    private static boolean isFilled(Cell cell) {
        return switch (type(cell)) {
            case STRING -> !cell.getStringCellValue().isBlank();
            case NUMERIC -> cell.getCellType() != CellType.FORMULA && !hasEmptyValue(cell);
            default -> false;
        };
    }

    /** {@code <v></v>}: nothing stands there, though POI takes it as 0. */
    private static boolean hasEmptyValue(Cell cell) {
        return cell instanceof XSSFCell stored
                && (stored.getRawValue() == null || stored.getRawValue().isBlank());
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static boolean same(CellValue ours, @org.jspecify.annotations.Nullable Cell theirs) {
        if (theirs == null) {
            return false;
        }
        return switch (ours) {
            case CellValue.Text text ->
                type(theirs) == CellType.STRING
                        && theirs.getRichStringCellValue().getString().equals(text.text());
            case CellValue.Decimal decimal ->
                type(theirs) == CellType.NUMERIC && isSame(decimal.value().doubleValue(), theirs.getNumericCellValue());
            case CellValue.Moment ignored -> type(theirs) == CellType.NUMERIC && DateUtil.isCellDateFormatted(theirs);
            case CellValue.Truth truth ->
                type(theirs) == CellType.BOOLEAN && theirs.getBooleanCellValue() == truth.value();
            // A formula without a result is 0 to POI; it is no value to us.
            case CellValue.Fault fault ->
                type(theirs) != CellType.ERROR
                        || fault.text()
                                .equals(FormulaError.forInt(theirs.getErrorCellValue())
                                        .getString());
            case CellValue.Blank ignored -> true;
        };
    }

    /** To fifteen digits, which is what Excel shows of a number at most. */
    private static boolean isSame(double ours, double theirs) {
        return Math.abs(ours - theirs) <= 1e-14 * Math.abs(theirs);
    }

    /** A few bytes changed, cut out or doubled. */
    private static byte[] inBytes(byte[] valid, Random random) {
        byte[] bytes = valid.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            bytes[at] =
                    random.nextBoolean() ? (byte) random.nextInt(256) : (byte) (bytes[at] ^ (1 << random.nextInt(8)));
        }
        return random.nextInt(10) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static byte[] inXml(byte[] valid, Random random) throws IOException {
        Path file = Files.createTempFile("fuzz", ".zip");
        try {
            Files.write(file, valid);
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            List<String> names = parts.keySet().stream()
                    .filter(name -> name.startsWith("xl/") || random.nextInt(20) == 0)
                    .toList();
            for (int i = random.nextInt(3); i >= 0; i--) {
                String name = names.get(random.nextInt(names.size()));
                parts.put(
                        name,
                        mutated(new String(parts.get(name), StandardCharsets.UTF_8), random)
                                .getBytes(StandardCharsets.UTF_8));
            }
            if (random.nextInt(40) == 0) {
                parts.remove(names.get(random.nextInt(names.size())));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } finally {
            Files.delete(file);
        }
    }

    private static final List<Pattern> PLACES = List.of(
            Pattern.compile("=\"[^\"]*\""),
            Pattern.compile(">[^<]+<"),
            Pattern.compile("<[^>]*>"),
            Pattern.compile(" [a-zA-Z:]+=\"[^\"]*\""),
            Pattern.compile("<c [^>]*>.*?</c>"),
            Pattern.compile("<row [^>]*>.*?</row>"),
            Pattern.compile("<v>[^<]*</v>"));

    private static final List<String> ODD = List.of(
            "0",
            "-1",
            "1",
            "7",
            "99999",
            "1e5",
            "1E-300",
            "0.1",
            "NaN",
            "inf",
            "",
            " ",
            "A1",
            "M4",
            "ZZZZ9",
            "s",
            "str",
            "n",
            "b",
            "e",
            "inlineStr",
            "d",
            "无",
            "13.9",
            "<",
            "&amp;",
            "&#0;",
            "_x000D_",
            "true");

    private static String mutated(String xml, Random random) {
        List<MatchResult> places =
                PLACES.get(random.nextInt(PLACES.size())).matcher(xml).results().toList();
        if (places.isEmpty()) {
            return xml;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        MatchResult other = places.get(random.nextInt(places.size()));
        String found = place.group();
        String odd = ODD.get(random.nextInt(ODD.size()));
        String instead = switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> found + found;
            case 2 -> other.group();
            default ->
                found.startsWith("=\"")
                        ? "=\"" + odd + "\""
                        : found.startsWith(">")
                                ? ">" + odd + "<"
                                : found.replaceFirst("\\d+", java.util.regex.Matcher.quoteReplacement(odd));
        };
        return xml.substring(0, place.start()) + instead + xml.substring(place.end());
    }
}
