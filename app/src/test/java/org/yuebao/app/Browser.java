package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium in front of one server. Every look at a page waits for what it looks for, and every act that leads
 * to another page waits until the old one is gone, so that no test reads a page while it is being exchanged.
 */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<Dimension> SCREENS = List.of(new Dimension(1920, 1080), new Dimension(1366, 768));

    /** Where the pictures of all pages lie; {@code bin/guide-pictures} takes those of the guide from here. */
    private static final Path PICTURES = Path.of("target/pages");

    /** Keeps in the tab what a page's EventSource hears, from its first moment on. */
    private static final String HEAR_EVENTS = """
            window.EventSource = class extends window.EventSource {
              constructor(address) {
                super(address);
                ['progress', 'end'].forEach(kind => this.addEventListener(kind, event => sessionStorage.setItem('heard',
                  (sessionStorage.getItem('heard') || '') + kind + ' ' + event.data + '\\n')));
              }
            };""";

    /** In words, with “unseen” at the end where nothing is drawn around what has the focus. */
    private static final String FOCUS = """
            var at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
            var seen = at === document.body || at.tagName === 'IFRAME'
                || (box.width > 0 && box.height > 0 && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
            return at.tagName + ' ' + (at.id || at.name || at.textContent.trim().slice(0, 30)) + (seen ? '' : ' unseen');""";

    /** Unfolds all but what is fetched when it is unfolded, and keeps in the page what has not yet had the focus, or had it without being seen. */
    private static final String WATCH_FOCUS = """
            document.querySelectorAll('details:not([data-load])').forEach(each => { each.open = true; });
            var all = Array.from(document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'))
                .filter(each => each.type !== 'hidden' && !each.disabled && each.checkVisibility());
            var focus = () => { FOCUS };
            window.notReached = new Set(all);
            window.unseen = [];
            document.addEventListener('focusin', event => {
              window.notReached.delete(event.target);
              if (focus().endsWith('unseen')) { window.unseen.push(focus()); }
            });
            return all.length;""".replace("FOCUS", FOCUS);

    private static final String OUT_OF_REACH =
            "return window.unseen.concat(Array.from(window.notReached).map(each => each.outerHTML.slice(0, 200)))";

    /** A browser's own parts of a field, such as those of a date, are stops on the way too. */
    private static final int PARTS_OF_FIELDS = 20;

    private final ChromeDriver chromium;
    private final String server;
    private final Path downloads;

    private Browser(ChromeDriver chromium, String server, Path downloads) {
        this.chromium = chromium;
        this.server = server;
        this.downloads = downloads;
    }

    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    /** @param downloads an empty folder of its own */
    static Browser open(int port, Path downloads) throws IOException {
        Files.createDirectories(PICTURES);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--lang=zh-CN");
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "download.default_directory", downloads.toString(),
                        "download.prompt_for_download", false,
                        "credentials_enable_service", false));
        ChromeDriver chromium = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        chromium.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", HEAR_EVENTS));
        return new Browser(chromium, "http://localhost:" + port, downloads);
    }

    /** As somebody who sits down before a browser in which nobody is signed in. */
    void signIn(String name, String password) {
        tryToSignIn(name, password);
        patiently("that " + name + " is signed in").until(page -> !address().endsWith("/login"));
    }

    void tryToSignIn(String name, String password) {
        chromium.manage().deleteAllCookies();
        go("/login");
        type(By.name("username"), name);
        leaveBy(() -> found(By.name("password")).sendKeys(password, Keys.ENTER));
    }

    /** By the head of the page: the administrator's pages tell everybody's name. */
    boolean isSignedIn(String fullName) {
        return has(By.xpath("//header//span[normalize-space() = '" + fullName + "']"));
    }

    void go(String path) {
        chromium.get(server + path);
        settle();
    }

    String address() {
        return script("return decodeURIComponent(location.pathname)").toString();
    }

    /** Presses a button of the page that leads on to another one. */
    void press(String words) {
        leaveBy(() ->
                found(By.xpath("//main//button[contains(., '" + words + "')]")).click());
    }

    /** Follows a link of the page with just these words. */
    void follow(String words) {
        follow(By.xpath("//main//a[normalize-space() = '" + words + "']"));
    }

    void follow(By link) {
        leaveBy(() -> found(link).click());
    }

    /** Does what exchanges the page, once, and waits until the new one is there. */
    void leaveBy(Runnable act) {
        patiently("a page to leave").until(page -> {
            script("document.documentElement.dataset.old = 'old'");
            return true;
        });
        patiently("an act to do").until(page -> {
            if (isOld()) {
                act.run();
            }
            return true;
        });
        patiently("the next page").until(page -> !isOld());
        settle();
    }

    private boolean isOld() {
        return "old".equals(script("return document.documentElement.dataset.old || ''"));
    }

    private void settle() {
        patiently("the whole page").until(page -> "complete".equals(script("return document.readyState")));
    }

    void type(By field, String words) {
        patiently("a field " + field).until(page -> {
            WebElement typedInto = found(field);
            typedInto.clear();
            typedInto.sendKeys(words);
            return true;
        });
    }

    /** Into a field in which a browser wants a date's parts typed in the order of the country. */
    void type(By field, java.time.LocalDateTime time) {
        patiently("a field " + field).until(page -> {
            script("arguments[0].value = arguments[1]", found(field), time.toString());
            return true;
        });
    }

    void choose(By list, String words) {
        patiently("the choice " + words + " in " + list).until(page -> {
            new Select(found(list)).selectByVisibleText(words);
            return true;
        });
    }

    /** Opens what can be folded up. */
    void unfold(String words) {
        patiently("that " + words + " can be unfolded").until(page -> {
            WebElement summary = found(By.xpath("//main//summary[contains(., '" + words + "')]"));
            if (summary.findElement(By.xpath("..")).getAttribute("open") == null) {
                summary.click();
            }
            return true;
        });
    }

    /** Hands in by the page's button for files. */
    void chooseFile(Path file) {
        leaveBy(() -> found(By.id("file")).sendKeys(file.toString()));
    }

    /** Adds a file to a form, which isn't sent by that. */
    void attach(By field, Path file) {
        found(field).sendKeys(file.toString());
    }

    /** Drags a file from the desktop anywhere onto the page. */
    void dropFile(Path file) {
        leaveBy(() -> {
            for (String moment : List.of("dragEnter", "dragOver", "drop")) {
                chromium.executeCdpCommand(
                        "Input.dispatchDragEvent",
                        Map.of(
                                "type",
                                moment,
                                "x",
                                300,
                                "y",
                                300,
                                "data",
                                Map.of(
                                        "items",
                                        List.of(),
                                        "files",
                                        List.of(file.toString()),
                                        "dragOperationsMask",
                                        1)));
            }
        });
    }

    /** Clicks on a link and waits for the file to be there under the name that the server gave it. */
    Path download(By link, String name) {
        try {
            Files.deleteIfExists(downloads.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        patiently("the link to " + name).until(page -> {
            found(link).click();
            return true;
        });
        return downloaded(name);
    }

    /** Chromium gives a file its name when it is whole. */
    Path downloaded(String name) {
        Path file = downloads.resolve(name);
        Awaitility.await("the download " + name).atMost(PATIENCE).until(() -> Files.isRegularFile(file));
        return file;
    }

    /** Waits until the page says all of it. */
    void waitFor(String... words) {
        for (String each : words) {
            patiently("“" + each + "” on the page").until(page -> text().contains(each));
        }
    }

    /** What the page says. */
    String text() {
        return patiently("a page").until(page -> found(By.tagName("body")).getText());
    }

    boolean has(By what) {
        return !chromium.findElements(what).isEmpty();
    }

    /** What the tab's pages heard of runs since the last time that this was asked. */
    List<String> heard() {
        Object heard =
                script("var h = sessionStorage.getItem('heard') || ''; sessionStorage.removeItem('heard'); return h");
        return heard.toString().lines().toList();
    }

    Object script(String script, Object... arguments) {
        Object value = ((JavascriptExecutor) chromium).executeScript(script, arguments);
        return value == null ? "" : value;
    }

    /** Presses keys, wherever the page's focus is. */
    void keys(CharSequence... keys) {
        new Actions(chromium).sendKeys(keys).perform();
    }

    /** Chooses a file where the focus is. */
    void chooseFileByKeyboard(Path file) {
        leaveBy(() -> chromium.switchTo().activeElement().sendKeys(file.toString()));
    }

    /**
     * Presses Tab once.
     *
     * @return what has the focus now, in words for a message; whoever looks at the page must see it
     */
    String tab() {
        keys(Keys.TAB);
        String focused = script(FOCUS).toString();
        assertThat(focused).as("the focus can be seen on " + address()).doesNotEndWith("unseen");
        return focused;
    }

    private WebElement found(By what) {
        return chromium.findElement(what);
    }

    /** The page as it comes out of the printer. */
    Path print(String name) throws IOException {
        Map<String, Object> printed = chromium.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        return Files.write(
                PICTURES.resolve(name + ".pdf"),
                Base64.getDecoder().decode(printed.get("data").toString()));
    }

    /** Unfolds all, presses Tab until everything had its turn, and tells what never had the focus or wasn't seen to have it. */
    List<String> outOfReachOfTab() {
        int all = ((Number) script(WATCH_FOCUS)).intValue();
        keys(Collections.nCopies(all + PARTS_OF_FIELDS, Keys.TAB).toArray(CharSequence[]::new));
        return ((List<?>) script(OUT_OF_REACH)).stream().map(Object::toString).toList();
    }

    /** Waits for an answer that is neither empty nor false; a page that is being exchanged is looked at again. */
    <T> T until(String what, Function<WebDriver, T> answer) {
        return patiently(what).until(answer);
    }

    /**
     * Not upset by a page that is being exchanged: Chromium tells that as a stale element, or as an “unknown error … Node
     * with given id does not belong to the document”.
     */
    private WebDriverWait patiently(String what) {
        WebDriverWait wait = new WebDriverWait(chromium, PATIENCE);
        wait.ignoring(WebDriverException.class)
                .withMessage(() -> what + "; " + chromium.getCurrentUrl() + " says: "
                        + script("return document.body ? document.body.innerText : ''"));
        return wait;
    }

    /** Keeps a picture in both sizes and asks axe, which must find nothing serious. */
    void look(String name) {
        picture(name);
        chromium.manage().window().setSize(SCREENS.getLast());
        List<String> faults = patiently("what axe says")
                .until(page -> axe().analyze(page).getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList());
        assertThat(faults).as("serious faults that axe finds on " + name).isEmpty();
    }

    /** Its newer way opens a tab of its own for every page, which is slow and would have to be closed after a failure. */
    @SuppressWarnings("deprecation")
    private static AxeBuilder axe() {
        return new AxeBuilder().setLegacyMode(true);
    }

    void picture(String name) {
        for (Dimension size : SCREENS) {
            patiently("a picture").until(page -> {
                page.manage().window().setSize(size);
                try {
                    Files.write(
                            PICTURES.resolve(name + "-" + size.getWidth() + ".png"),
                            ((TakesScreenshot) page).getScreenshotAs(OutputType.BYTES));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
        }
    }

    @Override
    public void close() {
        chromium.quit();
    }
}
