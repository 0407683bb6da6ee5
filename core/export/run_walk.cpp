// SPDX-License-Identifier: Apache-2.0
#include "export/run_walk.h"

#include <algorithm>

#include "article/links.h"

namespace quotelight {

RunWalk::RunWalk(const ExportView& view, RunSink& sink)
    : m_view(view), m_sink(sink), m_walk(view.article, view.analysis, view.request.filter) {}

void RunWalk::walk(const Block& block) {
    m_block = &block;
    m_walk.walk(block.span, *this);
}

void RunWalk::finish() {
    for (const QuoteId quote : m_begun)
        m_sink.endQuote(quote);
    m_begun.clear();
}

void RunWalk::open(const Element& element, bool again) {
    m_open.push_back(element);
    if (element.kind != Element::Kind::Quote || again || element.part != 0) return;
    if (element.span.begin != m_view.quote(element.index).parts.front().begin) return;
    m_begun.push_back(element.index);
    m_sink.beginQuote(element.index);
}

void RunWalk::close(const Element& element, bool forNow) {
    m_open.pop_back();
    if (element.kind != Element::Kind::Quote || forNow) return;
    const std::vector<Span>& parts = m_view.quote(element.index).parts;
    if (element.part + 1 != parts.size() || element.span.end != parts.back().end) return;
    const auto begun = std::find(m_begun.begin(), m_begun.end(), element.index);
    if (begun == m_begun.end()) return;
    m_begun.erase(begun);
    m_sink.endQuote(element.index);
}

void RunWalk::text(Span span) {
    m_sink.run(m_view.shownText(*m_block, span), look());
}

RunLook RunWalk::look() const {
    RunLook look;
    for (const Element& element : m_open) {
        switch (element.kind) {
            case Element::Kind::Quote:
                look.quote = element.index;
                break;
            case Element::Kind::Link:
                look.link = safeLink(m_view.article.styles[element.index].target);
                break;
            case Element::Kind::Strong:
                look.strong = true;
                break;
            case Element::Kind::Emphasis:
                look.emphasis = true;
                break;
            case Element::Kind::Code:
                look.code = true;
                break;
        }
    }
    return look;
}

}  // namespace quotelight
