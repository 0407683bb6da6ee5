#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes tests/articles/pages/: pages of different make, each with the words of its article.

NAME.html is the page, NAME.txt what a reader should keep of its body: all but the headline, byline
and date, one block a line. All people, places and sentences are invented. Run it from anywhere; it
writes the same bytes every time.
"""
import os
import random

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "pages")

PEOPLE = ["Marit Oldane", "Tobias Renk", "Ilse Varga", "Oona Pell", "Dario Quist", "Henrike Sol",
          "Anselm Brodie", "Petra Lindqvar", "Corin Wace", "Yusra Tamm", "Emil Stroud", "Nela Ferro"]
ROLES = ["harbour master", "head of the water board", "teacher", "baker", "councillor",
         "professor of geology", "owner of the last sawmill", "captain of the ferry", "surgeon",
         "spokeswoman for the railway"]
PLACES = ["Sollen", "Morvik", "Upper Tarn", "Kessel Bay", "Dunmarrow", "Aldry", "Vennhall", "Port Ise"]
EVENTS = ["the bridge was closed", "the mill burned down", "the river left its bed",
          "the last train ran", "the school moved to the old barracks", "the wells turned salty",
          "two hundred people signed the petition", "the new harbour wall cracked",
          "the orchard froze in May", "the library lost its roof"]
WHEN = ["on Monday", "in the spring of last year", "early on Thursday morning", "in late October",
        "during the storm", "a week after the vote", "while most of the town slept"]
SAID = ["We had no choice", "Nobody asked us", "It will cost more than they admit",
        "I have never seen the water so high", "The figures speak for themselves",
        "My grandmother would have laughed", "You cannot run a town on promises",
        "It is the right thing to do", "We will rebuild it, stone by stone"]
MORE = ["The council, which meets again in two weeks, has not yet decided who will pay for it.",
        "Engineers measured the cracks, photographed them and went home without a word.",
        "For years there had been talk of a new road, of a tunnel, even of a second station.",
        "By noon the market square was full, and somebody had brought a drum.",
        "According to the report, which runs to ninety pages, the damage could have been avoided.",
        "The insurance covers half of it, at best, and only if the cause can be proved.",
        "In the archive there is a letter from 1911 that describes the very same problem.",
        "Children walked along the dry bed and collected what had lain there for a century.",
        "No one was hurt, but three families are living with relatives until further notice.",
        "The minister, asked about the delay, pointed to the weather and to her predecessor."]


class Maker:
    """Sentences, drawn the same way every time."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, things):
        return self.random.choice(things)

    def quote(self):
        return (f"“{self.pick(SAID)},” said {self.pick(PEOPLE)}, {self.pick(ROLES)} in "
                f"{self.pick(PLACES)}, when {self.pick(EVENTS)} {self.pick(WHEN)}.")

    def fact(self):
        return (f"In {self.pick(PLACES)}, {self.random.randint(12, 98)} miles from the coast, "
                f"{self.pick(EVENTS)} {self.pick(WHEN)}.")

    def paragraph(self, sentences=3):
        kinds = [self.quote, self.fact, lambda: self.pick(MORE)]
        return " ".join(self.pick(kinds)() for _ in range(sentences))

    def body(self, count=7):
        return [self.paragraph(self.random.randint(2, 4)) for _ in range(count)]

    def title(self):
        return f"Why {self.pick(EVENTS)} in {self.pick(PLACES)}"

    def teaser(self):
        return f"{self.pick(PLACES)}: how {self.pick(EVENTS)} {self.pick(WHEN)}"

    def comment(self):
        return (f"I think {self.pick(PEOPLE)} is wrong about this, and I say so as somebody who was "
                f"there when {self.pick(EVENTS)}. {self.pick(SAID)}, indeed! What do others think?")


def p(paragraphs, attributes=""):
    return "\n".join(f"<p{attributes}>{one}</p>" for one in paragraphs)


def links(maker, count=8, inner="li"):
    return "".join(f'<{inner}><a href="/s/{maker.random.randint(100, 999)}">{maker.teaser()}</a></{inner}>'
                   for _ in range(count))


def page(title, body, head="", attributes=""):
    return (f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title} | The '
            f'Morvik Courier</title>{head}</head>\n<body{attributes}>\n{body}\n</body></html>\n')


def nav(maker):
    sections = ["News", "Sport", "Weather", "Culture", "Business", "Opinion", "Podcasts", "Puzzles"]
    return "<ul>" + "".join(f'<li><a href="/{s.lower()}">{s}</a></li>' for s in sections) + "</ul>"


LEGAL = ("The Morvik Courier is published by Courier Press Limited, registered in Morvik. All rights "
         "are reserved, no part may be reproduced without permission. Complaints are handled by the "
         "readers' editor, who can be reached by letter.")
COOKIES = ("We and our 412 partners store cookies on your device to measure how this page is used and "
           "to show you advertising. You can change your mind at any time in the settings.")
LETTER = "Get our morning briefing. The day's most important stories, in your inbox at six every morning."
BIO = "has reported from the coast for the Courier since 2009 and lives with two dogs in Aldry."

PAGES = {}


def make(function):
    PAGES[function.__name__.replace("_", "-")] = function
    return function


@make
def news_modern(m):
    t, b = m.title(), m.body(8)
    caption = "The wall after the storm. Photo: Nela Ferro/Courier"
    body = f"""<div id="cookie-consent" role="dialog"><p>{COOKIES}</p><button>Accept</button></div>
<header class="site-header"><a href="/">The Morvik Courier</a><nav>{nav(m)}</nav></header>
<main><article><header><p class="kicker">Coast</p><h1>{t}</h1><p class="standfirst">{b[0]}</p>
<div class="byline">By <a rel="author" href="/x">Ana Lund</a></div><time datetime="2026-03-01">1 March 2026</time>
<ul class="share-tools"><li><a href="#">Facebook</a><li><a href="#">E-mail</a></ul></header>
<figure><img src="/a.jpg" alt="A wall"><figcaption>{caption}</figcaption></figure>
<div class="article__body">{p(b[1:4])}
<aside class="related"><h3>Read more</h3><ul>{links(m, 3)}</ul></aside>
{p(b[4:6])}<div class="newsletter-signup"><p>{LETTER}</p><form><input name="email"><button>Sign up</button></form></div>
{p(b[6:])}</div>
<div class="tags"><a href="/t">Harbour</a> <a href="/u">Storms</a></div>
<div class="author-bio"><p>Ana Lund {BIO}</p></div></article>
<section class="most-read"><h2>Most read</h2><ol>{links(m)}</ol></section></main>
<footer><p>{LEGAL}</p>{nav(m)}</footer>"""
    return page(t, body), [b[0], caption] + b[1:]


@make
def hashed_classes(m):
    t, b = m.title(), m.body(9)
    cards = "".join(f'<div class="css-1k{i}"><a href="/s/{i}"><h3 class="css-99">{m.teaser()}</h3></a>'
                    f'<p class="css-88">{m.fact()}</p></div>' for i in range(6))
    blocks = "".join(f'<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">{p(b[i:i + 3], " class=css-at9mc1")}</div></div>'
                     f'<div class="css-ad"><div id="ad-{i}"></div></div>' for i in range(0, 9, 3))
    body = f"""<div id="app"><div class="css-a1"><div class="css-b1">{nav(m)}</div></div>
<div class="css-root"><div class="css-h"><h1 class="css-t">{t}</h1></div>{blocks}</div>
<div class="css-zz"><h2 class="css-yy">More in Coast</h2>{cards}</div>
<div class="css-foot"><p>{LEGAL}</p></div></div>"""
    return page(t, body), b


@make
def split_sections(m):
    t, b = m.title(), m.body(10)
    sections = "".join(f'<section class="block text">{p(b[i:i + 2])}</section><div class="advert">Advertisement</div>'
                       for i in range(0, 10, 2))
    body = f"""<div class="page"><div class="top">{nav(m)}</div><h1>{t}</h1>{sections}
<section class="block teaser-list"><h2>More stories</h2>{links(m, 8, "div")}</section>
<section class="block imprint"><p>{LEGAL}</p></section></div>"""
    return page(t, body), b


@make
def wordpress_blog(m):
    t, b = m.title(), m.body(5)
    comments = "".join(f'<li class="comment"><div class="comment-author vcard">{m.pick(PEOPLE)} says:</div>'
                       f'<p>{m.comment()}</p><a class="comment-reply-link" href="#">Reply</a></li>' for _ in range(8))
    widgets = "".join(f'<div class="widget"><h3>{w}</h3><ul>{links(m, 5)}</ul></div>' for w in ("Recent Posts", "Archives", "Blogroll"))
    body = f"""<div id="wrapper"><div id="header"><h1><a href="/">Notes from the coast</a></h1></div>
<div id="content"><div class="post hentry"><h2 class="entry-title">{t}</h2>
<div class="entry-meta">Posted on <a href="#">March 1, 2026</a> by <a href="#">Ana</a></div>
<div class="entry-content">{p(b)}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li></ul></div></div>
<div class="entry-utility">Filed under <a href="#">Coast</a> | <a href="#comments">8 Comments</a></div></div>
<div id="nav-below"><a href="#">← Older</a> <a href="#">Newer →</a></div>
<div id="comments"><h3>8 thoughts on this</h3><ol class="commentlist">{comments}</ol>
<div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked.</p><textarea></textarea></form></div></div></div>
<div id="primary" class="widget-area">{widgets}</div><div id="footer"><p>Proudly powered by a press for words.</p></div></div>"""
    return page(t, body), b


@make
def table_layout(m):
    t, b = m.title(), m.body(6)
    text = "<br><br>\n".join(b)
    body = f"""<table width="780" border="0"><tr><td colspan="3"><img src="logo.gif" width="300" height="60"></td></tr>
<tr><td width="140" valign="top"><font size="1"><a href="1.html">Home</a><br><a href="2.html">News</a><br><a href="3.html">Guestbook</a><br><a href="4.html">Links</a></font></td>
<td valign="top"><font face="Arial" size="4"><b>{t}</b></font><br><br><font face="Arial" size="2">{text}</font></td>
<td width="160" valign="top"><font size="1"><b>Other stories</b><br>{"<br>".join(f'<a href="#">{m.teaser()}</a>' for _ in range(6))}</font></td></tr>
<tr><td colspan="3"><font size="1">{LEGAL}</font></td></tr></table>"""
    return page(t, body).replace("<!DOCTYPE html>\n", ""), b


@make
def breaks_only(m):
    t, b = m.title(), m.body(6)
    body = f"""<div id="menu">{nav(m)}</div><div id="main"><h2>{t}</h2><div class="txt">{"<br /><br />".join(b)}</div>
<div class="more">{"<br>".join(f'<a href="#">{m.teaser()}</a>' for _ in range(7))}</div></div>
<div id="bottom">{LEGAL}</div>"""
    return page(t, body), b


@make
def wiki(m):
    t, b = m.pick(PLACES), m.body(8)
    rows = [("Country", "Northmark"), ("Founded", "1342"), ("Population", "18,204 people"), ("Mayor", "Corin Wace"), ("River", "Tarn")]
    box = "".join(f'<tr><th scope="row">{k}</th><td>{v}</td></tr>' for k, v in rows)
    note = '<sup id="r1" class="reference"><a href="#n1">[1]</a></sup>'
    cites = ["Wace, Corin. A short history of the coast. Morvik, 1988, page 12.", "The harbour and its people, in: Notes on the North, volume 7, 2001."]
    refs = "".join(f'<li id="n{i}"><span class="mw-cite-backlink"><b><a href="#r{i}">^</a></b></span> <span class="reference-text">{c}</span></li>' for i, c in enumerate(cites))
    edit = '<span class="mw-editsection">[<a href="#">edit</a>]</span>'
    body = f"""<div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading">{t}</h1>
<div id="bodyContent"><div id="siteSub">From the Open Northmark Encyclopedia</div><div id="jump">Jump to: <a href="#">navigation</a>, <a href="#">search</a></div>
<div id="mw-content-text"><div class="mw-parser-output"><table class="infobox"><tbody>{box}</tbody></table>
{p([one + note for one in b[:3]])}
<div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#h">1 History</a></li><li><a href="#g">2 Geography</a></li></ul></div>
<h2><span class="mw-headline">History</span>{edit}</h2>{p(b[3:6])}
<div class="thumb tright"><div class="thumbinner"><img src="x.jpg" width="220" height="150" alt="Quay"><div class="thumbcaption">The quay of {t} around 1900, from a postcard.</div></div></div>
<h2><span class="mw-headline">Geography</span>{edit}</h2>{p(b[6:])}
<h2><span class="mw-headline">References</span>{edit}</h2><ol class="references">{refs}</ol>
<table class="navbox"><tr><td>Towns of Northmark: {" · ".join(f'<a href="#">{x}</a>' for x in PLACES)}</td></tr></table></div></div>
<div id="catlinks" class="catlinks">Categories: <a href="#">Towns</a> | <a href="#">Harbours</a></div></div></div>
<div id="mw-navigation"><div id="p-tb" role="navigation"><h3>Tools</h3><ul><li><a href="#">What links here</a></li></ul></div></div>
<div id="footer"><ul><li>This page was last edited on 1 March 2026, at 12:00.</li></ul></div>"""
    expected = [f"{k} {v}" for k, v in rows] + b[:3] + ["History"] + b[3:6]
    expected += [f"The quay of {t} around 1900, from a postcard.", "Geography"] + b[6:] + ["References"] + cites
    return page(t, body), expected


@make
def several_articles(m):
    t, b = m.title(), m.body(7)
    teasers = "".join(f'<article class="card"><a href="/s/{i}"><img src="x.jpg" alt="A view"><h3>{m.teaser()}</h3></a>'
                      f'<p>{m.fact()}</p></article>' for i in range(6))
    body = f"""<header>{nav(m)}</header><article class="story"><h1>{t}</h1>{p(b)}</article>
<div class="grid">{teasers}</div><footer>{LEGAL}</footer>"""
    return page(t, body), b


@make
def live_blog(m):
    t, b = m.title(), m.body(9)
    posts = "".join(f'<article class="live-post" id="p{i}"><header><time datetime="2026-03-01T1{i}:00">1{i}:00</time></header>'
                    f'<div class="post-text">{p([one])}</div><div class="share"><a href="#">Share</a></div></article>' for i, one in enumerate(b[1:]))
    body = f"""<header>{nav(m)}</header><main><h1>{t}</h1><div class="summary">{p(b[:1])}</div><div class="live-feed">{posts}</div>
<button>Load more updates</button></main><aside><h2>Most viewed</h2><ol>{links(m)}</ol></aside><footer>{LEGAL}</footer>"""
    return page(t, body), b


@make
def paywall(m):
    t, b = m.title(), m.body(4)
    body = f"""<nav>{nav(m)}</nav><article><h1>{t}</h1><div class="article-text">{p(b)}</div>
<div class="paywall-offer"><h2>Read on with Courier Plus</h2><p>Subscribe now for four weeks, free of charge, and read all articles, without advertising, on all your devices.</p>
<ul><li>All articles</li><li>Cancel any time</li></ul><a href="/buy">Subscribe</a><p>Already a subscriber? <a href="/login">Log in</a></p></div></article>
<div class="recommendations"><h3>Others read</h3>{links(m, 6, "p")}</div><footer>{LEGAL}</footer>"""
    return page(t, body), b


ZH = ["市议会星期一决定，旧港口将在冬季关闭四个月，渔民们对此表示强烈不满。", "“我们别无选择，”市长林若溪在会议结束后说，“大坝的裂缝每天都在变宽。”",
      "工程师们花了三天时间检查堤岸，他们的报告长达九十页，但是没有说明修理要花多少钱。", "在码头上工作了三十年的陈大山说，他从来没有见过这么高的水位，也没有见过这么多记者。",
      "下一次会议将在两个星期以后举行，届时议员们要讨论谁来支付修理的费用。", "学校、医院和火车站暂时不受影响，但是公共汽车要绕道行驶。"]


@make
def chinese_news(m):
    t = "旧港口冬季关闭，渔民不满"
    side = "".join(f'<li><a href="#">{x}</a></li>' for x in ("山区明日有雪", "新书展览开幕", "足球队再次获胜", "油价连续下跌", "图书馆屋顶修复完成"))
    body = f"""<div class="channel"><a href="#">新闻</a> <a href="#">体育</a> <a href="#">财经</a> <a href="#">娱乐</a></div>
<div class="wrap"><div class="left"><h1>{t}</h1><div class="info">2026-03-01 08:00 来源：海岸日报</div>
<div id="artibody">{p(["　　" + one for one in ZH])}</div><div class="editor">（责任编辑：王平）</div></div>
<div class="right"><h3>热门新闻</h3><ul>{side}</ul></div></div><div class="foot">关于我们 | 联系方式 | 网站地图 | 版权所有 海岸日报 未经许可不得转载</div>"""
    return page(t, body).replace('lang="en"', 'lang="zh"'), ZH


JA = ["むかし、海辺の小さな村に、ひとりの漁師が住んでいました。", "ある日、漁師が網を引くと、見たこともない青い魚がかかりました。",
      "「どうか助けてください。」と魚は言いました。", "漁師はおどろいて、魚を海へ返してやりました。", "その夜、戸をたたく音がして、若い娘が立っていました。",
      "「お礼にまいりました。」と娘は言って、古い箱をさし出しました。", "箱をあけると、中には村じゅうの人の古い名前が書いてありました。"]


@make
def japanese_breaks(m):
    t = "青い魚のお礼"
    menu = "".join(f'<a href="#">{x}</a> | ' for x in ("トップ", "童話", "昔話", "なぞなぞ", "掲示板"))
    text = "<br><br>".join("　" + one for one in JA)
    body = f"""<table width="800"><tr><td bgcolor="#ffcc00">{menu}</td></tr><tr><td><table><tr><td width="150"><a href="#">一月のお話</a><br><a href="#">二月のお話</a><br><a href="#">三月のお話</a></td>
<td><p align="center"><font size="5"><b>{t}</b></font></p><font size="3">{text}</font></td></tr></table></td></tr><tr><td><center>{menu}</center></td></tr></table>"""
    return page(t, body).replace('lang="en"', 'lang="ja"'), JA


@make
def memo_in_pre(m):
    b = m.body(5)
    lines = []
    for one in b:
        words, line = one.split(), "  "
        for word in words:
            if len(line) + len(word) > 70:
                lines.append(line)
                line = "  "
            line += " " + word
        lines += [line, ""]
    t = "A memo on ferries"
    body = f'<div class="noprint"><small>[<a href="#">Search</a>] [<a href="#">txt</a>] [<a href="#">pdf</a>] [<a href="#">Tracker</a>]</small></div><pre>\n' + "\n".join(lines) + "</pre>"
    return page(t, body), b


@make
def code_blog(m):
    t, b = m.title(), m.body(5)
    code = ["make ferry", "./ferry --port Sollen --tide high", "if (tide &gt; wall) close(harbour);"]
    shown = [c.replace("&gt;", ">") for c in code]
    steps = ["Check out the tide tables first.", "Build it once, and once more in the rain.", "Run it."]
    body = f"""<div class="navbar"><a href="/">dev.ferry</a></div><div class="container"><div class="row"><div class="col-md-8"><h1>{t}</h1>
{p(b[:2])}<pre><code>{code[0]}\n{code[1]}</code></pre>{p(b[2:3])}<h2>Steps</h2><ol>{"".join(f"<li>{s}</li>" for s in steps)}</ol>
<div class="highlight"><pre>{code[2]}</pre></div>{p(b[3:])}</div><div class="col-md-4"><h4>Tags</h4>{links(m, 6, "span")}</div></div></div>
<div class="footer"><div class="container"><p>© 2026 dev.ferry, built from source.</p></div></div>"""
    return page(t, body), b[:2] + shown[:2] + b[2:3] + ["Steps"] + steps + shown[2:] + b[3:]


@make
def lazy_images(m):
    t, b = m.title(), m.body(6)
    captions = ["The mill before the fire.", "What was left of the gate (photo: Oona Pell)."]
    figure = [f'<div class="image-wrap"><div class="placeholder"><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-src="https://i.example/{i}.jpg" alt="Mill {i}"><noscript><img src="https://i.example/{i}.jpg"></noscript></div><div class="caption">{c}</div></div>' for i, c in enumerate(captions)]
    body = f"""<div class="top-nav">{nav(m)}</div><div class="content"><div class="story"><h1>{t}</h1><div class="story-body">{p(b[:2])}{figure[0]}{p(b[2:4])}{figure[1]}{p(b[4:])}</div></div>
<div class="sidebar-right"><div class="box"><h3>Trending</h3><ul>{links(m)}</ul></div></div></div><div class="site-footer">{LEGAL}</div>"""
    return page(t, body), b[:2] + captions[:1] + b[2:4] + captions[1:] + b[4:]


@make
def hidden_parts(m):
    t, b = m.title(), m.body(6)
    ghost = p(m.body(3))
    body = f"""<article><h1>{t}</h1>{p(b[:3])}<div style="display: none">{ghost}</div><div hidden>{ghost}</div>
<div aria-hidden="true">{ghost}</div><div style="visibility:hidden">{ghost}</div>{p(b[3:])}</article>"""
    return page(t, body), b


@make
def storytelling_platform(m):
    t, b = m.title(), m.body(8)
    pull = "Nobody asked us, and nobody will."
    claps = '<div class="u-flex"><button>Clap</button><span>214 claps</span></div>'
    more = "".join(f'<div class="streamItem"><a href="#"><h3>{m.teaser()}</h3><div>{m.pick(PEOPLE)} · 4 min read</div></a></div>' for _ in range(4))
    body = f"""<div class="metabar">{nav(m)}</div><div class="postArticle"><div class="postArticle-content"><section><div class="section-content"><div class="section-inner">
<h1 class="graf--title">{t}</h1><div class="postMeta"><a href="#">Oona Pell</a><div>Mar 1 · 6 min read</div></div>{p(b[:4], ' class="graf graf--p"')}</div></div></section>
<section><div class="section-content"><div class="section-inner"><blockquote class="graf--pullquote">{pull}</blockquote>{p(b[4:], ' class="graf graf--p"')}</div></div></section></div>
<footer>{claps}<div class="u-author"><h4>Written by Oona Pell</h4><p>Walks a lot, and writes about it at times.</p></div></footer></div>
<div class="postFooterPlacements"><h2>More From Medium-sized Towns</h2>{more}</div>"""
    return page(t, body), b[:4] + [pull] + b[4:]


@make
def unmarked_discussion(m):
    t, b = m.title(), m.body(6)
    replies = "".join(f'<div class="d-item"><span>{m.pick(PEOPLE)}</span> <span>2h ago</span><div>{m.comment()}</div><a href="#">Reply</a> <a href="#">Report</a></div>' for _ in range(6))
    body = f"""<div class="hd">{nav(m)}</div><div class="main-col"><h1>{t}</h1><div class="txt">{p(b)}</div>
<div id="discussion-comments" class="d-list"><h2>Discussion</h2>{replies}</div></div><div class="ft">{LEGAL}</div>"""
    return page(t, body), b


@make
def main_with_asides(m):
    t, b = m.title(), m.body(7)
    body = f"""<header role="banner">{nav(m)}</header><main id="main"><h1>{t}</h1>{p(b[:3])}<aside class="pullout"><h4>Background</h4><p>{m.fact()}</p></aside>{p(b[3:])}
<section aria-label="Related"><h2>You might also like</h2><ul>{links(m, 5)}</ul></section><footer><p>Ana Lund {BIO}</p></footer></main><footer role="contentinfo">{LEGAL}</footer>"""
    return page(t, body), b


@make
def wrapped_in_form(m):
    t, b = m.title(), m.body(7)
    body = f"""<form method="post" action="./x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x"><div id="ctl00_Top">{nav(m)}</div>
<div id="ctl00_Left"><ul>{links(m, 6)}</ul></div><div id="ctl00_Mid"><span id="ctl00_Title" class="headline">{t}</span><div id="ctl00_Text">{p(b)}</div></div>
<div id="ctl00_Right"><div>{LETTER}</div><input type="text"><ul>{links(m, 6)}</ul></div><div id="ctl00_Foot">{LEGAL}</div></form>"""
    return page(t, body), b


@make
def paragraphs_as_divs(m):
    t, b = m.title(), m.body(8)
    divs = "\n".join(f'<div class="c-par">{one}</div>' for one in b)
    body = f"""<div class="l-top">{nav(m)}</div><div class="l-main"><div class="c-title">{t}</div><div class="c-text">{divs}</div>
<div class="c-links">{links(m, 7, "div")}</div></div><div class="l-end"><div>{LEGAL}</div></div>"""
    return page(t, body), b


@make
def spans_and_breaks(m):
    t, b = m.title(), m.body(6)
    text = "<br><br>".join(f'<span style="font-size:14px"><span>{one}</span></span>' for one in b)
    body = f'<div class="bar">{nav(m)}</div><div class="cnt"><b>{t}</b><br>{text}<br><br><a href="#">Back</a> | <a href="#">Print</a></div><div class="b">{LEGAL}</div>'
    return page(t, body), b


@make
def lead_outside(m):
    t, b = m.title(), m.body(8)
    body = f"""<div class="top">{nav(m)}</div><div class="article-wrap"><h1>{t}</h1><div class="lead"><p><strong>{b[0]}</strong></p></div>
<div class="article-meta">1 March 2026, 10:15 am</div><div class="article-body" itemprop="articleBody">{p(b[1:])}</div><div class="article-after"><h3>More on this</h3><ul>{links(m, 5)}</ul></div></div><div class="f">{LEGAL}</div>"""
    return page(t, body), b


@make
def half_marked(m):
    t, b = m.title(), m.body(9)
    body = f"""<div class="t">{nav(m)}</div><div class="w"><article><h1>{t}</h1>{p(b[:2])}</article><div class="inset-ad">Advertisement</div>
<div class="rest"><div class="p1">{p(b[2:6])}</div><div class="p2">{p(b[6:])}</div></div></div><div class="f">{LEGAL}</div>"""
    return page(t, body), b


@make
def how_to(m):
    t, b = "How to mend a net", m.body(3)
    items = ["Twine, 3 mm", "A needle of bone or plastic", "A sharp knife", "Patience"]
    steps = ["Cut the torn meshes away.", "Tie the twine to the upper left corner.", "Work row by row, from left to right.", "Pull every knot tight, and wet it.", "Hang the net up to dry."]
    body = f"""<div class="hd">{nav(m)}</div><div class="howto"><h1>{t}</h1>{p(b[:1])}<h2>What you need</h2><ul>{"".join(f"<li>{i}</li>" for i in items)}</ul>
<h2>Steps</h2>{"".join(f'<div class="step"><div class="step-num">{n + 1}</div><div class="step-text"><p>{s}</p></div></div>' for n, s in enumerate(steps))}<h2>Tips</h2>{p(b[1:])}</div>
<div class="side"><h3>Popular</h3><ul>{links(m)}</ul></div>"""
    return page(t, body), b[:1] + ["What you need"] + items + ["Steps"] + [f"{n + 1} {s}" for n, s in enumerate(steps)] + ["Tips"] + b[1:]


@make
def data_table(m):
    t, b = m.title(), m.body(5)
    rows = [("Town", "Boats", "Tonnes"), ("Sollen", "41", "1,204"), ("Morvik", "17", "388"), ("Aldry", "9", "95"), ("Port Ise", "63", "2,710")]
    table = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows)
    body = f"""<div class="hd">{nav(m)}</div><div class="article"><h1>{t}</h1>{p(b[:3])}<table class="data"><caption>The catch of last year</caption>{table}</table>{p(b[3:])}</div><div class="f">{LEGAL}</div>"""
    return page(t, body), b[:3] + ["The catch of last year"] + [" ".join(r) for r in rows] + b[3:]


@make
def short_news_long_comments(m):
    t, b = m.title(), m.body(3)
    comments = "".join(f'<li><b>{m.pick(PEOPLE)}</b><p>{m.comment()} {m.comment()}</p></li>' for _ in range(14))
    body = f"""<div class="hd">{nav(m)}</div><div class="content"><h1>{t}</h1><div class="body-text">{p(b)}</div></div>
<div class="user-comments"><h2>14 comments</h2><ul>{comments}</ul></div><div class="ft"><p>{LEGAL}</p></div>"""
    return page(t, body), b


@make
def interview(m):
    t = "“I never planned to stay”: a talk with Oona Pell"
    turns = []
    for _ in range(6):
        turns += [("The Courier", f"What happened when {m.pick(EVENTS)}?"), ("Oona Pell", m.paragraph(2))]
    body = f"""<div class="hd">{nav(m)}</div><div class="cn"><h1>{t}</h1><div class="tx">{"".join(f"<p><strong>{w}:</strong> {x}</p>" for w, x in turns)}</div></div>
<div class="rl"><b>Further interviews</b>{links(m, 5, "p")}</div>"""
    return page(t, body), [f"{w}: {x}" for w, x in turns]


@make
def press_release(m):
    t, b = m.title(), m.body(5)
    contact = "Press contact: Yusra Tamm, Harbour Office, 4 Quay Street, Sollen."
    body = f"""<div id="nav">{nav(m)}</div><div id="mid"><h2>Press release</h2><h1>{t}</h1>{p(b, ' align="justify"')}<p>{contact}</p></div><div id="foot">{LEGAL}</div>"""
    return page(t, body), ["Press release"] + b + [contact]


@make
def hosted_blog(m):
    t, b = m.title(), m.body(6)
    image = '<div class="separator" style="clear: both;"><a href="x.jpg"><img border="0" src="x.jpg" alt="Boat"></a></div>'
    text = f"{b[0]}<br /><br />{image}{b[1]}<br /><br />" + "<br />\n<br />\n".join(b[2:])
    body = f"""<div class="navbar section"></div><div class="header"><h1 class="title"><a href="/">Low tide</a></h1></div><div class="main section"><div class="date-outer"><h2 class="date-header"><span>Sunday, 1 March 2026</span></h2>
<div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title">{t}</h3><div class="post-body entry-content">{text}<div style="clear: both;"></div></div>
<div class="post-footer">Posted by <span class="fn">Low</span> at <a href="#">10:15</a> <div class="post-share-buttons"><a href="#">Email This</a><a href="#">BlogThis!</a></div></div></div>
<div class="comments" id="comments"><h4>2 comments:</h4><p>{m.comment()}</p><p>{m.comment()}</p></div></div></div></div>
<div class="sidebar section"><h2>Blog Archive</h2><ul>{links(m)}</ul></div>"""
    return page(t, body), b


@make
def linked_words(m):
    t, b = m.title(), m.body(6)
    linked = [" ".join(f'<a href="/w/{w.strip(",.“”")}">{w}</a>' if i % 4 == 0 else w for i, w in enumerate(one.split())) for one in b]
    digest = [f"{m.fact()}" for _ in range(4)]
    items = "".join(f'<li><a href="https://x.example/{i}">{d[:30]}</a>{d[30:]}</li>' for i, d in enumerate(digest))
    body = f"""<div class="hd">{nav(m)}</div><div class="entry"><h1>{t}</h1>{p(linked)}<p>This week's reading:</p><ul>{items}</ul></div><div class="ft">{links(m, 8, "span")}</div>"""
    return page(t, body), b + ["This week's reading:"] + digest


@make
def misleading_names(m):
    t, b = m.title(), m.body(8)
    body = f"""<div class="site-with-sidebar has-banner"><div class="banner-top">{nav(m)}</div><div class="promo-layout-content overlay-parent"><div class="article-social-wrapper"><h1>{t}</h1>
<div class="text-follow">{p(b[:4])}</div><div class="popup-trigger-area">{p(b[4:])}</div></div></div><div class="sidebar"><h3>Also</h3><ul>{links(m)}</ul></div></div>"""
    return page(t, body, attributes=' class="single comments-open has-ads"'), b


@make
def tabloid(m):
    t, b = m.title(), m.body(10)
    tweet = f"{m.pick(SAID)}, and that is all there is to say about it."
    bullets = [m.fact() for _ in range(3)]
    body = f"""<div id="masthead">{nav(m)}</div><div id="js-article-text"><h1>{t}</h1><ul class="mol-bullets">{"".join(f"<li><strong>{x}</strong></li>" for x in bullets)}</ul>
<p class="author-section">By <a href="#">Emil Stroud</a></p>{p(b[:3], ' class="mol-para"')}<div class="mol-img"><img src="x.jpg" alt="Pier"><p class="imageCaption">Empty: the pier at noon</p></div>
<p><a href="/s/1">READ MORE: {m.teaser()}</a></p>{p(b[3:6], ' class="mol-para"')}<blockquote class="twitter-tweet"><p>{tweet}</p>— Ilse Varga (@ilsev) <a href="#">March 1, 2026</a></blockquote>
<div class="video-player"><p>Loading the player...</p></div>{p(b[6:], ' class="mol-para"')}<div class="related-carousel"><h3>RELATED ARTICLES</h3><ul>{links(m, 6)}</ul></div></div>
<div class="puff-column">{"".join(f'<div class="puff"><a href="#"><img src="p.jpg" alt="x"><span>{m.teaser()}</span></a></div>' for _ in range(8))}</div>
<div class="poll"><form><p>Should the pier be closed?</p><label>Yes</label><label>No</label></form></div>"""
    return page(t, body), bullets + b[:3] + ["Empty: the pier at noon"] + b[3:6] + [tweet, "— Ilse Varga (@ilsev) March 1, 2026"] + b[6:]


RU = ["Совет города решил в понедельник закрыть старую гавань на всю зиму, сообщила газета.", "«У нас не было выбора», — сказала Марина Ольденская, которая управляет рынком.",
      "Рыбаки узнали об этом из вечерних новостей, и многим решение не понравилось.", "По словам инженеров, трещины в стене стали шире после последнего шторма.",
      "Следующее заседание пройдет через две недели, тогда и решат, кто будет платить."]


@make
def russian_news(m):
    t = "Гавань закроют на зиму"
    side = "".join(f'<div class="item"><a href="#">{x}</a></div>' for x in ("Снег в горах", "Выставка открылась", "Команда победила", "Цены падают"))
    body = f"""<div class="menu"><a href="#">Новости</a><a href="#">Спорт</a><a href="#">Культура</a></div><div class="b-topic"><h1>{t}</h1><div class="b-topic__info">1 марта 2026</div><div class="b-text" itemprop="articleBody">{p(RU)}</div></div>
<div class="b-sidebar">{side}</div><div class="b-footer">Все права защищены. Перепечатка только с разрешения редакции.</div>"""
    return page(t, body).replace('lang="en"', 'lang="ru"'), RU


@make
def page_of_1999(m):
    t, b = m.title(), m.body(6)
    text = "\n<P>".join(b)
    body = f"""<BODY BGCOLOR="#FFFFFF"><CENTER><H1>{t}</H1><I>by Anselm Brodie</I></CENTER><HR><P>{text}<HR><CENTER><A HREF="a.html">Back</A> | <A HREF="b.html">Next</A> | <A HREF="mailto:x@x.example">Mail</A></CENTER>"""
    return f"<HTML><HEAD><TITLE>{t}</TITLE></HEAD>{body}</BODY></HTML>\n", b


@make
def poem_and_notes(m):
    t, b = m.title(), m.body(3)
    poem = ["The tide came in, the tide went out,", "the boats lay on their side,", "and nobody had any doubt", "that someone must have lied."]
    body = f"""<div class="hd">{nav(m)}</div><div class="essay"><h1>{t}</h1>{p(b[:2])}<p class="verse">{"<br>".join(poem)}</p>{p(b[2:])}</div>"""
    return page(t, body), b[:2] + poem + b[2:]


@make
def mobile_site(m):
    t, b = m.title(), m.body(7)
    body = f"""<amp-sidebar>{nav(m)}</amp-sidebar><main role="main"><div class="a-head"><h1>{t}</h1></div><amp-img src="x.jpg" alt="Pier"></amp-img><div class="a-body">{p(b[:3])}<amp-ad></amp-ad>{p(b[3:])}</div>
<amp-list><div class="a-more"><h2>Next up</h2>{links(m, 5, "div")}</div></amp-list></main>"""
    return page(t, body), b


@make
def essay_with_columns(m):
    t, b = m.title(), m.body(9)
    body = f"""<div class="hd">{nav(m)}</div><h1>{t}</h1><div class="row"><div class="column one">{p(b[:3])}</div><div class="column two">{p(b[3:6])}</div><div class="column three">{p(b[6:])}</div></div>
<div class="row links"><div class="column">{links(m, 4, "div")}</div><div class="column">{links(m, 4, "div")}</div></div><div class="ft">{LEGAL}</div>"""
    return page(t, body), b


@make
def inline_promotions(m):
    t, b = m.title(), m.body(9)
    promo = f'<div class="c-box"><a href="/s/1"><img src="x.jpg" alt="Gate"></a><div class="c-box__t"><a href="/s/1">{m.teaser()}</a></div><div class="c-box__d">{m.fact()[:60]}…</div></div>'
    download = '<div class="callout"><p>Love local news? <a href="/app">Download our app</a>.</p></div>'
    body = f"""<div class="hd">{nav(m)}</div><div class="article-content"><h1>{t}</h1>{p(b[:2])}{promo}{p(b[2:4])}{download}{p(b[4:7])}<p><em>Read also: <a href="/s/2">{m.teaser()}</a></em></p>{p(b[7:])}
<p>Sign up for our <a href="/l">newsletter</a> to get more stories like this.</p></div><div class="ft">{LEGAL}</div>"""
    return page(t, body), b


@make
def scholarly_review(m):
    t, b = m.title(), m.body(7)
    terms = [("Fetch", "the distance that the wind has over open water"), ("Neap", "the lowest of the high tides, twice a month")]
    body = f"""<div class="hd">{nav(m)}</div><div class="content"><h1>{t}</h1><div class="abstract"><h2>Abstract</h2>{p(b[:1])}</div><h2>Terms</h2><dl>{"".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in terms)}</dl>
<h2>Findings</h2>{p(b[1:])}<div class="footnotes"><h2>Notes</h2><ol><li>As told to the author in Sollen, in the summer of 2019. <a href="#f1">↩</a></li></ol></div></div><div class="ft">{LEGAL}</div>"""
    return page(t, body), ["Abstract"] + b[:1] + ["Terms"] + [f"{k} {v}" for k, v in terms] + ["Findings"] + b[1:] + ["Notes", "As told to the author in Sollen, in the summer of 2019."]


@make
def photo_series(m):
    t = m.title()
    captions = [m.paragraph(2) for _ in range(7)]
    intro = m.paragraph(3)
    slides = "".join(f'<figure class="slide"><img src="{i}.jpg" alt="Picture {i}"><figcaption>{c}</figcaption></figure>' for i, c in enumerate(captions))
    body = f"""<header>{nav(m)}</header><article><h1>{t}</h1><p>{intro}</p><div class="gallery">{slides}</div></article><footer>{LEGAL}</footer>"""
    return page(t, body), [intro] + captions


@make
def dialogue_in_short_lines(m):
    t = m.title()
    lines = [f"— {m.pick(SAID)[:24]}." for _ in range(40)]
    body = f"""<div class="hd">{nav(m)}</div><div class="play"><h1>{t}</h1>{p(lines)}</div><div class="ft"><p>Printed at Morvik on paper from the woods nearby, six days a week, since 1871.</p></div>"""
    return page(t, body), lines


@make
def linked_table(m):
    t, b = m.title(), m.body(4)
    rows = [("Ferry", "From", "To"), ("Gull", "Sollen", "Morvik"), ("Tern", "Aldry", "Port Ise"), ("Auk", "Vennhall", "Dunmarrow")]
    table = "".join("<tr>" + "".join(f'<td><a href="/{c}">{c}</a></td>' for c in r) + "</tr>" for r in rows)
    body = f"""<div class="hd">{nav(m)}</div><div class="text"><h1>{t}</h1>{p(b[:2])}<div class="scroll"><table>{table}</table></div>{p(b[2:])}</div><div class="ft">{LEGAL}</div>"""
    return page(t, body), b[:2] + [" ".join(r) for r in rows] + b[2:]


@make
def deep_sections(m):
    t, b = m.title(), m.body(9)
    deep = "".join(f'<section><div class="x"><div class="y"><div class="z">{p([one])}</div></div></div></section>' for one in b[1:])
    body = f"""<div class="hd">{nav(m)}</div><div class="intro-block"><div class="inner"><h1>{t}</h1><div class="dek"><p>{b[0]}</p></div></div></div><div class="flow">{deep}</div>
<div class="more-stories"><h2>More</h2>{links(m, 6, "div")}</div><div class="ft">{LEGAL}</div>"""
    return page(t, body), b


@make
def unclosed_anchors(m):
    t, b = m.title(), m.body(6)
    body = f"""<div id="nv">{nav(m)}</div><div id="tx"><a name="top"><h1>{t}</h1>{"".join(f'<a name="s{i}"><p>{one}' for i, one in enumerate(b))}</div><div id="ft">{LEGAL}</div>"""
    return page(t, body), b


@make
def main_with_everything(m):
    t, b = m.title(), m.body(7)
    rail = "".join(f'<div class="q7"><a href="/s/{i}">{m.teaser()}</a><div class="q8">{m.fact()}</div></div>' for i in range(5))
    body = f"""<main><div class="q1"><div class="q2"><h1>{t}</h1><div class="q3"><span>Ana Lund</span> <span>1 March 2026</span></div>{p(b)}</div><div class="q6">{rail}</div></div></main>
<div class="q9">{LEGAL}</div>"""
    return page(t, body), b


def main():
    os.makedirs(HERE, exist_ok=True)
    for name, function in sorted(PAGES.items()):
        html, expected = function(Maker(name))
        with open(os.path.join(HERE, name + ".html"), "w", encoding="utf-8", newline="\n") as out:
            out.write(html)
        with open(os.path.join(HERE, name + ".txt"), "w", encoding="utf-8", newline="\n") as out:
            out.write("\n".join(expected) + "\n")
    print(len(PAGES), "pages")


if __name__ == "__main__":
    main()
