package org.demarche.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk in a real browser: Chromium as the system has it. */
class BrowserTest {
  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private static final Locale LOCALE = Locale.getDefault();

  @TempDir static Path folder;
  private static OpenDesk desk;
  private static Playwright playwright;
  private static Browser browser;

  private final List<String> troubles = new ArrayList<>();
  private final List<String> elsewhere = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void open() {
    Path chromium = BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(null);
    assumeTrue(
        chromium != null,
        "SKIPPED, no browser: install Debian's chromium (apt-get install chromium)");
    Locale.setDefault(Locale.ROOT); // Playwright writes "dark" in the locale of the machine
    desk = new OpenDesk(folder);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
      desk.close();
    }
    Locale.setDefault(LOCALE);
  }

  @BeforeEach
  void sit() {
    sit(1440, ColorScheme.LIGHT);
  }

  private void sit(int width, ColorScheme scheme) {
    leave();
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setBypassCSP(false));
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            troubles.add(message.text());
          }
        });
    page.onPageError(troubles::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(desk.desk.address())) {
            elsewhere.add(request.url());
          }
        });
  }

  @AfterEach
  void leave() {
    if (context != null) {
      context.close();
    }
  }

  private void go(String path) {
    page.navigate(desk.desk.address() + path.substring(1));
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static List<String> paths() {
    return List.of(
        "/",
        "/relations",
        "/relations/PER-MEX",
        "/relations/PER-MEX?with=PER-CHL",
        "/items/" + desk.item("talks").key(),
        "/reports/" + Samples.recall().key(),
        "/reports/" + Samples.hostile().key(),
        "/add",
        "/search?q=Peru",
        "/actors/PER",
        "/issues",
        "/issues/fisheries",
        "/calendar?month=2023-03",
        "/calendar?month=2023-03&look=list",
        "/map",
        "/map?over=south_america&at=PER%3ALima",
        "/quality",
        "/quality/sample?number=5",
        "/api",
        "/search");
  }

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "1440, DARK", "360, LIGHT", "360, DARK"})
  void every_page_fits_has_no_script_errors_asks_nobody_else_and_can_be_used_by_all(
      int width, ColorScheme scheme) throws IOException {
    sit(width, scheme);
    for (String path : paths()) {
      go(path);
      int over =
          ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
      assertThat(over).as(path + " is wider than the window").isLessThanOrEqualTo(0);
      assertThat(axe()).as(path).isEmpty();
    }
    assertThat(troubles).isEmpty();
    assertThat(elsewhere).isEmpty();
  }

  /** What axe-core finds that is serious or worse. */
  @SuppressWarnings("unchecked")
  private List<String> axe() throws IOException {
    try (InputStream stream = BrowserTest.class.getResourceAsStream(AXE)) {
      assertThat(stream).isNotNull();
      page.evaluate(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (List<String>)
        page.evaluate(
            "() => axe.run().then(r => r.violations.filter(v => v.impact === 'serious' ||"
                + " v.impact === 'critical').map(v => v.id + ': ' +"
                + " v.nodes.map(n => n.html).slice(0, 3).join(' | ')))");
  }

  @Test
  void the_timeline_is_drawn_and_a_mark_opens_its_evidence() {
    go("/relations/PER-MEX");
    page.waitForSelector(".timeline canvas");
    page.waitForFunction("document.documentElement.dataset.drawn === 'yes'");
    List<?> at =
        (List<?>)
            page.evaluate(
                "() => { const place = document.querySelector('.timeline');"
                    + " const box = place.getBoundingClientRect();"
                    + " const [x, y] = echarts.getInstanceByDom(place)"
                    + ".convertToPixel({xAxisIndex: 1, yAxisIndex: 1}, [Date.parse('2023-03-03'), -5]);"
                    + " return [box.x + x, box.y + y]; }");
    page.mouse().click(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
    page.waitForSelector(".peek:not([hidden]) mark");
    assertThat(page.textContent(".peek")).contains("recalled its ambassador", "Envoy gone");
    assertThat(troubles).isEmpty();
  }

  @Test
  void an_item_is_corrected_and_the_correction_undone_with_the_keys_alone() {
    String key = desk.item("CONSULT").key();
    go("/items/" + key);
    page.keyboard().press("x");
    page.waitForSelector(".verdict.rejected");
    page.keyboard().press("u");
    page.waitForSelector(
        ".verdict",
        new Page.WaitForSelectorOptions()
            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    page.keyboard().press("c");
    page.waitForSelector(".verdict.confirmed");

    page.keyboard().press("e");
    assertThat(page.evaluate("document.activeElement.name")).isEqualTo("type");
    page.fill("#f-place", "Callao");
    page.keyboard().press("Enter");
    page.waitForSelector(".history li:nth-child(4)");
    assertThat(page.textContent(".lead")).contains("Callao");
    page.keyboard().press("u");
    page.waitForSelector(".history li:nth-child(5)");
    assertThat(troubles).isEmpty();
  }

  @Test
  void an_item_is_split_and_merged_and_both_undone_with_the_keys_alone() {
    go("/items/" + desk.item("COERCE").key());
    assertThat(page.locator(".telling").count()).isEqualTo(2);
    page.keyboard().press("s");
    page.keyboard().press("Space");
    page.focus("#split button");
    page.keyboard().press("Enter");
    page.waitForURL("**/items/*?done=*");
    assertThat(page.locator(".telling").count()).isEqualTo(1);

    page.keyboard().press("m");
    page.keyboard().press("Space");
    page.focus("#merge button");
    page.keyboard().press("Enter");
    page.waitForSelector(".telling:nth-child(2)");
    page.keyboard().press("u");
    page.waitForSelector(
        ".telling:nth-child(2)",
        new Page.WaitForSelectorOptions()
            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    page.keyboard().press("u");
    page.waitForSelector(".telling:nth-child(2)");
    assertThat(troubles).isEmpty();
  }

  @Test
  void a_line_of_a_list_is_rejected_and_brought_back_with_the_keys_alone() {
    go("/relations/PER-MEX");
    page.keyboard().press("j");
    String key = (String) page.evaluate("document.activeElement.closest('[data-key]').dataset.key");
    String line = "[data-key='" + key + "']";
    page.keyboard().press("x");
    page.waitForSelector(line + ".rejected");
    assertThat(page.textContent("#said")).contains("Rejected", "Undo it");
    page.keyboard().press("u");
    page.waitForSelector(line + ":not(.rejected)");
    page.keyboard().press("c");
    page.waitForSelector(line + ".confirmed");
    page.click("#said button");
    page.waitForSelector(line + ":not(.confirmed)");
    assertThat(troubles).isEmpty();
  }

  @Test
  void a_sample_is_graded_with_the_keys_alone() {
    go("/quality/sample?number=4");
    page.waitForSelector(".line:focus-within .peek mark");
    page.keyboard().press("y");
    page.waitForSelector(".line:nth-child(1)[data-grade=right]");
    page.waitForSelector(".line:nth-child(2):focus-within");
    page.keyboard().press("n");
    page.waitForSelector(".line:nth-child(2)[data-grade=wrong]");
    assertThat(page.textContent("#graded")).isEqualTo("2");
    page.keyboard().press("k");
    page.keyboard().press("u");
    page.waitForSelector(".line:nth-child(2)[data-grade='']");
    assertThat(page.textContent("#graded")).isEqualTo("1");
    go("/quality");
    assertThat(page.textContent("#precision ~ .shares")).contains("all", "1.00");
    assertThat(troubles).isEmpty();
  }

  @Test
  void the_map_comes_nearer_and_a_mark_opens_what_took_place_there() {
    go("/map");
    String whole = page.getAttribute(".map", "viewBox");
    page.keyboard().press("+");
    assertThat(page.getAttribute(".map", "viewBox")).isNotEqualTo(whole);
    page.keyboard().press("-");
    page.click(".spot");
    page.waitForURL("**/map?at=PER%3ALima#events");
    assertThat(page.textContent("#events")).contains("Lima", "Peru");
    assertThat(troubles).isEmpty();
  }

  @Test
  void lines_are_walked_with_j_and_k_and_the_search_is_a_key_away() {
    go("/relations/PER-MEX");
    page.keyboard().press("j");
    String first = page.evaluate("document.activeElement.href").toString();
    page.keyboard().press("j");
    assertThat(page.evaluate("document.activeElement.href")).isNotEqualTo(first);
    page.keyboard().press("k");
    assertThat(page.evaluate("document.activeElement.href")).isEqualTo(first);
    page.keyboard().press("/");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("find");
    page.keyboard().press("Escape");
    page.keyboard().press("?");
    assertThat(page.isVisible("#keys")).isTrue();
  }

  @Test
  void words_of_a_report_and_its_items_light_each_other_up_and_selected_words_can_be_added() {
    go("/reports/" + Samples.recall().key());
    page.focus(".note a");
    assertThat(page.locator("mark.lit").count()).isPositive();
    page.hover("mark.d2");
    assertThat(page.locator(".note.lit").count()).isGreaterThan(1);

    page.click("#add summary");
    page.dblclick(".paragraph:nth-child(2) .text", new Page.DblclickOptions().setPosition(8, 20));
    page.waitForFunction("document.querySelector('#a-words').value.length > 2");
    page.selectOption("#a-kind", "position");
    page.fill("#a-type", "demands");
    page.fill("#a-actors", "PER");
    page.click("#add button");
    page.waitForURL("**/items/*?done=*");
    assertThat(page.textContent("h1")).contains("Peru demands");
    page.keyboard().press("u");
    page.waitForURL("**/?done=*");
  }

  @Test
  void a_hostile_report_runs_nothing() {
    page.onDialog(dialog -> troubles.add("a dialog: " + dialog.message()));
    go("/reports/" + Samples.hostile().key());
    assertThat(page.locator("article img, article script, article b[onmouseover]").count())
        .isZero();
    assertThat(page.textContent("article")).contains("<img src=x onerror=alert(1)>");
    assertThat(troubles).isEmpty();
    assertThat(elsewhere).isEmpty();
  }

  @Test
  void the_look_that_was_chosen_stays() {
    go("/");
    page.click("[data-theme-toggle]");
    go("/quality");
    assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
  }
}
