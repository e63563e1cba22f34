package org.sillage.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillage.assessment.Assessment;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.finding.ListedShare;
import org.sillage.model.law.Outcome;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;

class HtmlReportTest {
  private static final String SCRIPT = "<script>alert('1')</script>\"&";
  private static final String ESCAPED =
      "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;";
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)([^>]*)>");

  private static String page(Assessments... assessments) {
    List<Assessment> built = new ArrayList<>();
    for (Assessments assessment : assessments) {
      built.add(assessment.build());
    }
    return HtmlReport.render(HtmlReport.Page.of(built), Language.EN);
  }

  private static String told(String title, String told, Source... sources) {
    return HtmlReport.render(
        new HtmlReport.Page(
            Text.same(title),
            Text.same(told),
            "CHARGED",
            List.of(sources),
            List.of(Assessments.full().build())),
        Language.EN);
  }

  private static String visible(String page) {
    return TAG.matcher(page.substring(page.indexOf("<body>"))).replaceAll("").strip();
  }

  @Test
  void nothingFromOutsideBecomesMarkup() {
    String page =
        page(
                Assessments.full()
                    .id(SCRIPT)
                    .summary(Text.same(SCRIPT))
                    .assuming(SCRIPT)
                    .found(Findings.claim(SCRIPT, SCRIPT))
                    .input(
                        Transactions.full()
                            .item(SCRIPT, 1L)
                            .claim(SCRIPT, FactStatus.REPORTED, SCRIPT))
                    .party(Findings.party(SCRIPT, ListedShare.NONE)))
            + told(
                SCRIPT,
                SCRIPT,
                new Source(SCRIPT, SCRIPT, null, "https://example.org/\"><script>"));
    assertThat(page).doesNotContain("<script").contains(ESCAPED, "<title>" + ESCAPED + "</title>");
  }

  @Test
  void markupIsBalanced() {
    String page = told("Title", "First.\n\nSecond.");
    Deque<String> open = new ArrayDeque<>();
    Matcher tags = TAG.matcher(page);
    while (tags.find()) {
      if (tags.group(1).isEmpty() && !tags.group(2).equals("meta")) {
        open.push(tags.group(2));
      } else if (!tags.group(1).isEmpty()) {
        assertThat(open.pop()).isEqualTo(tags.group(2));
      }
    }
    assertThat(open).isEmpty();
    assertThat(page).contains("<p>First.</p>", "<p>Second.</p>");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsFetchedAndNothingRuns(Language language) {
    String page =
        HtmlReport.render(HtmlReport.Page.of(List.of(Assessments.full().build())), language);
    assertThat(page)
        .startsWith(
            "<!DOCTYPE html>\n<html lang=\"" + (language == Language.FR ? "fr" : "en") + "\">")
        .contains(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                + " 'unsafe-inline'\">")
        .doesNotContain(
            "<script", "<link", "<img", "<iframe", "@import", "url(", " src=", "refresh")
        .doesNotContainPattern("<[^>]* on[a-z]+=");
  }

  @Test
  void linksGoToTheWebOrWithinThePageOnly() {
    String page =
        told(
            "Title",
            "Told.",
            new Source("Good", null, null, "https://example.org/a?b=1&c=2"),
            new Source("Bad", null, null, "javascript:alert(1)"),
            new Source("Data", null, null, "data:text/html,x"),
            new Source("None", null, null, "https:///"));
    List<String> links =
        Pattern.compile("<a [^>]*>").matcher(page).results().map(MatchResult::group).toList();
    assertThat(links)
        .isNotEmpty()
        .allSatisfy(link ->
            assertThat(link)
                .matches(
                    "<a href=\"#answer-\\d+\">|<a href=\"https?://[^\"]+\" rel=\"noreferrer\">"));
    assertThat(page)
        .contains(
            "<a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noreferrer\"><bdi>Good</bdi></a>")
        .contains("<bdi>javascript:alert(1)</bdi>", "<bdi>data:text/html,x</bdi>");
  }

  @Test
  void outcomeIsTheFirstThingOfAnAnswerInWordAndCode() {
    assertThat(page(Assessments.of(Outcome.NEEDS_FACTS)))
        .containsPattern(
            "<h2><span class=\"badge look\">Facts are missing <code>NEEDS_FACTS</code></span>");
  }

  @Test
  void severalAnswersAreListedOnTop() {
    String page =
        page(Assessments.clear().id("first"), Assessments.of(Outcome.PROHIBITED).id("second"));
    assertThat(page.substring(0, page.indexOf("<main>")))
        .contains(
            "<a href=\"#answer-1\"><bdi>first</bdi></a>",
            "<a href=\"#answer-2\"><bdi>second</bdi></a>")
        .contains("<code>CLEAR</code>", "<code>PROHIBITED</code>");
    assertThat(page).contains("<article id=\"answer-1\">", "<article id=\"answer-2\">");
  }

  @Test
  void headingsDoNotSkipALevel() {
    int before = 0;
    Matcher headings = Pattern.compile("<h([1-6])>").matcher(told("Title", "Told."));
    while (headings.find()) {
      int level = Integer.parseInt(headings.group(1));
      assertThat(level).isLessThanOrEqualTo(before + 1);
      before = level;
    }
    assertThat(before).isGreaterThan(1);
  }

  @Test
  void everyTableHeadSaysWhatItHeads() {
    String page = page(Assessments.full());
    assertThat(Pattern.compile("<th[ >][^>]*").matcher(page).results().map(MatchResult::group))
        .isNotEmpty()
        .allSatisfy(head -> assertThat(head).contains("scope=\""));
    assertThat(page.split("<table", -1)).hasSameSizeAs(page.split("<thead>", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"REPORTED", "charged", "ALLEGED"})
  void aCaseSaysHowItStands(String standing) {
    String page =
        HtmlReport.render(
            new HtmlReport.Page(Text.same("T"), Text.same("Told."), standing, List.of(), List.of()),
            Language.FR);
    assertThat(page).contains("<span class=\"label said\">dit, non établi</span>");
  }

  @Test
  void onlyTheUnprovenIsMarkedAsSaid() {
    assertThat(
            page(
                Assessments.clear()
                    .input(Transactions.sale().claim("CN", FactStatus.CONVICTED, null))))
        .contains(">found by a court<")
        .doesNotContain("said, not established");
    assertThat(
            page(
                Assessments.clear()
                    .input(Transactions.sale().claim("CN", FactStatus.ALLEGED, null))))
        .contains(">alleged<", "said, not established");
  }

  @Test
  void theDealIsShownAsItWasGiven() {
    assertThat(page(Assessments.full()))
        .contains(
            "1 Harbour Road",
            "Quick Forwarding",
            "Hong Kong",
            "1\u202F250\u202F000.50\u00A0USD",
            "Jakarta",
            "EUC-1",
            "Subtenant Ltd.");
  }

  @Test
  void rulesThatDoNotApplyAreFoldedAway() {
    String page = page(Assessments.full());
    int folded = page.indexOf("<details>");
    assertThat(page.indexOf("part-746-cuba")).isGreaterThan(folded);
    assertThat(page).contains("<summary>1 rule looked at does not apply.</summary>");
  }

  @Test
  void theFullDigestStandsInTheFooterAShortOneInTheHead() {
    String page = page(Assessments.clear());
    assertThat(page.substring(page.indexOf("<footer>"))).contains(Assessments.DIGEST);
    assertThat(page.substring(0, page.indexOf("<footer>")))
        .contains("0123456789ab\u2026")
        .doesNotContain(Assessments.DIGEST);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void lastLineSaysThatItIsNoAdvice(Language language) {
    for (HtmlReport.Page page :
        List.of(
            HtmlReport.Page.of(List.of()),
            HtmlReport.Page.of(List.of(Assessments.full().build())))) {
      assertThat(visible(HtmlReport.render(page, language)))
          .endsWith(Label.NOT_ADVICE.in(language));
    }
  }

  @Test
  void aNameDoesNotTurnTheReadingDirection() {
    assertThat(page(Assessments.clear().party(Findings.party("a\u202Eb\u2066c", ListedShare.NONE))))
        .contains("<bdi>abc</bdi>");
  }
}
