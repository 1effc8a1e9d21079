package org.yuebao.report.ooxml;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.xmlbeans.XmlObject;

/** ECMA-376's schemas as Apache POI ships them whole, loaded apart from the lite set that the product uses. */
final class OoxmlSchemas implements AutoCloseable {

    private static final String WORD = "org.openxmlformats.schemas.wordprocessingml.x2006.main.";
    private static final String SHEET = "org.openxmlformats.schemas.spreadsheetml.x2006.main.";
    private static final String CHART = "org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument";

    /** By the part's name without digits, the class that POI made of its schema. */
    private static final Map<String, String> DOCUMENTS = Map.ofEntries(
            Map.entry("word/document.xml", WORD + "DocumentDocument"),
            Map.entry("word/styles.xml", WORD + "StylesDocument"),
            Map.entry("word/settings.xml", WORD + "SettingsDocument"),
            Map.entry("word/fontTable.xml", WORD + "FontsDocument"),
            Map.entry("word/header.xml", WORD + "HdrDocument"),
            Map.entry("word/footer.xml", WORD + "FtrDocument"),
            Map.entry("word/charts/chart.xml", CHART),
            Map.entry("xl/charts/chart.xml", CHART),
            Map.entry("xl/workbook.xml", SHEET + "WorkbookDocument"),
            Map.entry("xl/styles.xml", SHEET + "StyleSheetDocument"),
            Map.entry("xl/sharedStrings.xml", SHEET + "SstDocument"),
            Map.entry("xl/worksheets/sheet.xml", SHEET + "WorksheetDocument"),
            Map.entry(
                    "xl/drawings/drawing.xml",
                    "org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument"),
            Map.entry(
                    "docProps/app.xml",
                    "org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument"),
            Map.entry(
                    "docProps/custom.xml",
                    "org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument"));

    private final URLClassLoader loader;

    OoxmlSchemas() throws IOException {
        List<URL> jars = new ArrayList<>();
        jars.add(
                Path.of("target", "ooxml-schemas", "poi-ooxml-full.jar").toUri().toURL());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = new File(entry).getName();
            if (name.startsWith("xmlbeans") || name.startsWith("log4j-api")) {
                jars.add(Path.of(entry).toUri().toURL());
            }
        }
        loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** Empty for parts that aren't OOXML's. */
    static Optional<String> documentOf(String part) {
        return Optional.ofNullable(DOCUMENTS.get(part.replaceAll("[0-9]+", "")));
    }

    /** What is wrong with a part, one line each. */
    List<String> faultsOf(String document, byte[] part) throws ReflectiveOperationException {
        Object factory = loader.loadClass(document).getField("Factory").get(null);
        Object parsed;
        try {
            parsed = factory.getClass()
                    .getMethod("parse", String.class)
                    .invoke(factory, new String(part, StandardCharsets.UTF_8));
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException("not well-formed", failure.getCause());
        }
        Class<?> options = loader.loadClass("org.apache.xmlbeans.XmlOptions");
        Object listening = options.getConstructor().newInstance();
        List<Object> errors = new ArrayList<>();
        options.getMethod("setErrorListener", Collection.class).invoke(listening, errors);
        loader.loadClass(XmlObject.class.getName())
                .getMethod("validate", options)
                .invoke(parsed, listening);
        return errors.stream().map(String::valueOf).toList();
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
