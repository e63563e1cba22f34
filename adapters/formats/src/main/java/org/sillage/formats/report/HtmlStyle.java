package org.sillage.formats.report;

/// How a page looks on screen and on A4 paper. Fonts are those of the system; nothing is fetched.
final class HtmlStyle {
  static final String SHEET =
      """
      :root { color-scheme: light; --ink: #1c1f23; --soft: #565d66; --line: #d5d9de;
        --code: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; }
      * { box-sizing: border-box; }
      body { margin: 0 auto; padding: 2.5rem 1.5rem 3rem; max-width: 62rem; background: #fff; color: var(--ink);
        font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
        overflow-wrap: break-word; }
      p, ul.sources { max-width: 70ch; }
      p { margin: 0 0 .8rem; }
      h1 { margin: 0 0 1.25rem; max-width: 32ch; font-size: 1.75rem; line-height: 1.2; text-wrap: balance; }
      h2 { margin: 0 0 .9rem; font-size: 1.2rem; line-height: 1.35; }
      h3 { margin: 2rem 0 .6rem; font-size: 1.05rem; }
      h4 { margin: 1.4rem 0 .4rem; font-size: .95rem; }
      a { color: #174a8c; text-underline-offset: .15em; }
      code { font-family: var(--code); font-size: .86em; overflow-wrap: anywhere; }
      article { margin-top: 2.5rem; padding-top: 2.5rem; border-top: 3px solid var(--ink); }
      article > header h2 { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; }
      .told { margin-top: 2rem; }
      .told h3 { margin: 1.2rem 0 .3rem; font-size: .95rem; }
      .sources { margin: 0; padding-left: 1.2em; font-size: .9rem; }
      .why { margin: 1.3rem 0 0; font-size: 1.1rem; line-height: 1.5; }
      .assumed { padding: .5rem .8rem; border: 2px dashed var(--ink); font-weight: 600; }
      .badge { display: inline-block; padding: .15em .6em .2em; border: 2px solid; border-radius: .3em; font-weight: 700; }
      .badge code { font-weight: 400; white-space: nowrap; }
      td .badge { font-size: .9em; border-width: 1px; white-space: nowrap; }
      .go { color: #14532d; background: #edf7f0; }
      .look { color: #6b4700; background: #fff6dd; }
      .doubt { color: #5a1a75; background: #f8effc; }
      .stop { color: #8c1616; background: #fdeeee; }
      .label { display: inline-block; padding: 0 .45em; border: 1px solid var(--soft); border-radius: .25em;
        color: var(--soft); font-size: .78rem; font-weight: 600; line-height: 1.5; white-space: nowrap; vertical-align: 1px; }
      .label.said { border-style: dashed; color: var(--ink); }
      .labels { margin-bottom: .2rem; }
      dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0 0 .8rem; }
      dl > div { min-width: 0; }
      dt { color: var(--soft); font-size: .8rem; }
      dd { margin: 0; font-size: .92rem; }
      .scroll { overflow-x: auto; }
      table { width: 100%; border-collapse: collapse; font-size: .88rem; line-height: 1.45; }
      th, td { padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top;
        font-weight: 400; }
      th:last-child, td:last-child { padding-right: 0; }
      thead th { border-bottom: 1.5px solid var(--ink); color: var(--soft); font-size: .8rem; font-weight: 600;
        vertical-align: bottom; white-space: nowrap; }
      tr.group th { padding-top: .9rem; color: var(--soft); font-size: .8rem; font-weight: 600; }
      td ul { margin: 0; padding: 0; list-style: none; }
      td li + li { margin-top: .15rem; }
      .cite, .id { color: var(--soft); font-size: .82rem; }
      h2 .id { color: inherit; font-size: 1.1rem; overflow-wrap: anywhere; }
      .number { white-space: nowrap; font-variant-numeric: tabular-nums; }
      .weight.WARNING, .weight.STOP { font-weight: 700; }
      .particulars { max-width: none; margin-bottom: .3rem; color: var(--soft); font-size: .9rem; }
      .findings th, .overview td, .claims code, .missing td:last-child, .options td:nth-child(3), .day,
        .steps td:nth-child(2), .labels { white-space: nowrap; }
      .findings td:last-child { min-width: 13rem; }
      .steps li { font-family: var(--code); font-size: .75rem; overflow-wrap: anywhere; }
      .steps { table-layout: fixed; }
      .steps thead th:nth-child(1) { width: 33%; }
      .steps thead th:nth-child(2) { width: 15%; }
      .steps thead th:nth-child(3) { width: 14%; }
      .steps thead th:nth-child(5) { width: 9%; }
      details { margin-top: .6rem; font-size: .9rem; }
      summary { cursor: pointer; color: var(--soft); }
      body > footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); }
      body > footer dl { display: block; }
      .last { margin: 1rem 0 0; color: var(--ink); }
      @media screen and (max-width: 45rem) {
        body { padding: 1.25rem 1rem 2rem; }
        .steps, .findings, .parties, .claims { min-width: 42rem; }
        .overview td, td .badge { white-space: normal; }
      }
      @page { size: A4; margin: 16mm 15mm 18mm;
        @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; } }
      @media print {
        :root { --ink: #000; --soft: #000; --line: #999; }
        html { font-size: 9.5pt; }
        body { max-width: none; padding: 0; line-height: 1.4; }
        h3 { margin-top: 6mm; }
        h1, h2, h3, h4, dt, .particulars, tr.group { break-after: avoid; }
        p, li, tr, dl > div, .badge, summary { break-inside: avoid; }
        p { orphans: 3; widows: 3; }
        thead { display: table-header-group; }
        .scroll { overflow: visible; }
        .badge, .label { color: #000; background: none; }
        a { color: #000; text-decoration: none; }
        .sources a::after { content: " <" attr(href) ">"; font-size: .8em; overflow-wrap: anywhere; }
        body > footer { margin-top: 6mm; }
        article { margin-top: 0; padding-top: 0; border-top: 0; }
        article + article { break-before: page; }
        header.page + main > article:first-child { margin-top: 8mm; padding-top: 6mm; border-top: 1.5pt solid #000; }
        details > :not(summary) { display: none; }
        summary { list-style: none; }
        summary::-webkit-details-marker { display: none; }
      }
      """;

  private HtmlStyle() {}
}
