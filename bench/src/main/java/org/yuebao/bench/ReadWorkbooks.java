package org.yuebao.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.ingest.workbook.RawSheet;
import org.yuebao.ingest.workbook.WorkbookFile;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.ingest.workbook.WorkbookUnreadableException;

/** One filled form of 150 rows, all its cells, by ours and by the usual readers; the floor unzips and scans and keeps nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ReadWorkbooks {

    private static final WorkbookLimits LIMITS = WorkbookLimits.rows(5000);

    private final XMLInputFactory aalto = new InputFactoryImpl();
    private List<Path> files = List.of();
    private int next;

    @Setup
    public void writeFiles() throws IOException {
        files = Workbooks.write(NationalPlan.of(50, 150), Files.createTempDirectory("yuebao-bench"));
    }

    private Path file() {
        next = (next + 1) % files.size();
        return files.get(next);
    }

    @Benchmark
    public int floor() throws IOException, XMLStreamException {
        int events = 0;
        try (ZipFile zip = new ZipFile(file().toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        XMLStreamReader xml = aalto.createXMLStreamReader(in);
                        while (xml.hasNext()) {
                            events += xml.next() == XMLStreamConstants.CHARACTERS ? xml.getTextLength() : 1;
                        }
                        xml.close();
                    }
                }
            }
        }
        return events;
    }

    @Benchmark
    public int ours() throws IOException, WorkbookUnreadableException {
        int characters = 0;
        try (WorkbookFile workbook = WorkbookFile.open(file(), LIMITS)) {
            for (String name : workbook.sheetNames()) {
                RawSheet sheet = workbook.read(name).orElseThrow();
                for (RawRow row : sheet.rows()) {
                    for (int column : row.columns()) {
                        characters += row.cell(column).text().length();
                    }
                }
            }
        }
        return characters;
    }

    @Benchmark
    public int fastexcel() throws IOException {
        int[] characters = new int[1];
        try (ReadableWorkbook workbook = new ReadableWorkbook(file().toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheet.openStream()
                        .forEach(row -> row.forEach(cell -> {
                            if (cell != null) {
                                characters[0] += cell.getText().length();
                            }
                        }));
            }
        }
        return characters[0];
    }

    @Benchmark
    public int poiEvents()
            throws IOException, OpenXML4JException, SAXException, javax.xml.parsers.ParserConfigurationException {
        Counting counting = new Counting();
        try (OPCPackage parts = OPCPackage.open(file().toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(), strings, counting, new DataFormatter(), false));
                    xml.parse(new InputSource(sheet));
                }
            }
        }
        return counting.characters;
    }

    private static final class Counting implements XSSFSheetXMLHandler.SheetContentsHandler {

        private int characters;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(@Nullable String address, @Nullable String text, @Nullable XSSFComment comment) {
            characters += text == null ? 0 : text.length();
        }
    }
}
