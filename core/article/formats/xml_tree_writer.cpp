// SPDX-License-Identifier: Apache-2.0
#include "article/formats/xml_tree_writer.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "text/limits.h"

namespace quotelight {

namespace {

// Twice what a member of the largest size has with markup of usual density; each takes 20 bytes.
constexpr std::size_t mostNodes = 6'000'000;

// Distinct names; vocabularies have hundreds.
constexpr std::size_t mostNames = 20'000;

constexpr std::string_view declares = "xmlns";

Notice damaged() {
    return {NoticeCode::Damaged,
            "The file’s XML is not well-formed; what could be read of it is shown.",
            {}};
}

Notice simplified() {
    return {NoticeCode::LimitReached,
            "The file’s markup is nested deeper, or has more attributes, than any document needs; "
            "it was simplified, and words may be missing.",
            {}};
}

Notice tooLong() {
    return {NoticeCode::LimitReached,
            "The file’s markup has more parts than this program reads; its end is missing.",
            {}};
}

}  // namespace

XmlTreeWriter::XmlTreeWriter(std::span<const XmlNamespace> namespaces, std::size_t bytes)
    : m_namespaces(namespaces) {
    m_tree.m_chars.reserve(bytes / 2);
    m_tree.m_names.emplace_back();  // of text
    m_open.push_back(add(intern("#document")));
}

XmlNode XmlTreeWriter::add(std::uint32_t name) {
    XmlTree::Node node;
    node.name = name;
    node.parent = m_open.empty() ? noNode : m_open.back();
    const auto first = static_cast<std::uint32_t>(m_tree.m_attributes.size());
    node.content = {first, first};
    m_tree.m_nodes.push_back(node);
    return m_tree.size() - 1;
}

void XmlTreeWriter::close() {
    m_tree.m_nodes[m_open.back()].end = m_tree.size();
    m_open.pop_back();
}

Span XmlTreeWriter::keep(std::string_view chars) {
    const auto begin = static_cast<std::uint32_t>(m_tree.m_chars.size());
    m_tree.m_chars += chars;
    return {begin, static_cast<std::uint32_t>(m_tree.m_chars.size())};
}

std::uint32_t XmlTreeWriter::intern(std::string name) {
    if (m_tree.m_names.size() >= mostNames && !m_ids.contains(name)) name = "?";
    const auto next = static_cast<std::uint32_t>(m_tree.m_names.size());
    const auto [found, added] = m_ids.try_emplace(name, next);
    if (added) m_tree.m_names.push_back(std::move(name));
    return found->second;
}

void XmlTreeWriter::bind(std::span<const XmlAttribute> attributes) {
    for (const XmlAttribute& attribute : attributes) {
        if (!attribute.name.starts_with(declares)) continue;
        std::string_view prefix = attribute.name.substr(declares.size());
        if (!prefix.empty() && prefix.front() != ':') continue;
        if (!prefix.empty()) prefix.remove_prefix(1);
        const auto known =
            std::find_if(m_namespaces.begin(), m_namespaces.end(),
                         [&](const XmlNamespace& space) { return space.uri == attribute.value; });
        Binding binding{m_open.size(), "?", attribute.value.empty()};
        if (known != m_namespaces.end())
            binding = {m_open.size(), std::string(known->prefix), known->prefix.empty()};
        m_bindings[std::string(prefix)].push_back(std::move(binding));
        m_bound.emplace_back(m_open.size(), prefix);
    }
}

void XmlTreeWriter::unbind() {
    for (; !m_bound.empty() && m_bound.back().first >= m_open.size(); m_bound.pop_back())
        m_bindings[m_bound.back().second].pop_back();
}

// A prefix that nothing declares stays as it is, as in fragments; attributes without one are in no
// namespace.
std::string XmlTreeWriter::resolved(std::string_view name, bool attribute) const {
    const auto colon = name.find(':');
    const bool prefixed = colon != std::string_view::npos;
    if (!prefixed && attribute) return std::string(name);
    const auto found = m_bindings.find(std::string(name.substr(0, prefixed ? colon : 0)));
    if (found == m_bindings.end() || found->second.empty()) return std::string(name);
    const Binding& binding = found->second.back();
    std::string_view local = prefixed ? name.substr(colon + 1) : name;
    return binding.bare ? std::string(local) : binding.prefix + ":" + std::string(local);
}

bool XmlTreeWriter::startElement(std::string_view name, std::span<const XmlAttribute> attributes) {
    if (m_tree.m_nodes.size() >= mostNodes) {
        m_full = true;
        return false;
    }
    if (m_open.size() > std::size_t{limits::markupDepth} || m_flattened > 0) {
        ++m_flattened;
        m_deep = true;
        return true;
    }
    bind(attributes);
    m_open.push_back(add(intern(resolved(name, false))));
    for (const XmlAttribute& attribute : attributes) {
        if (attribute.name.starts_with(declares)) continue;
        m_tree.m_attributes.push_back(
            {intern(resolved(attribute.name, true)), keep(attribute.value)});
        ++m_tree.m_nodes.back().content.end;
    }
    return true;
}

void XmlTreeWriter::endElement() {
    if (m_flattened > 0) {
        --m_flattened;
    } else if (m_open.size() > 1) {
        close();
        unbind();
    }
}

// libxml2 hands long text over in pieces.
void XmlTreeWriter::characters(std::string_view chars) {
    if (m_open.size() < 2) return;
    XmlTree::Node& last = m_tree.m_nodes.back();
    const bool continues = last.name == XmlTree::textName && last.parent == m_open.back() &&
                           last.content.end == m_tree.m_chars.size();
    if (continues) {
        last.content.end = keep(chars).end;
        return;
    }
    const XmlNode node = add(XmlTree::textName);
    m_tree.m_nodes[node].content = keep(chars);
    m_tree.m_nodes[node].end = m_tree.size();
}

XmlTree XmlTreeWriter::finish(Ending ending) {
    while (!m_open.empty())
        close();
    m_tree.m_encoding = std::move(ending.encoding);
    m_tree.m_notices = std::move(ending.notices);
    m_tree.m_damaged = !ending.whole && !m_full;
    if (m_tree.m_damaged) m_tree.m_notices.push_back(damaged());
    if (m_deep || ending.simplified) m_tree.m_notices.push_back(simplified());
    if (m_full) m_tree.m_notices.push_back(tooLong());
    return std::move(m_tree);
}

}  // namespace quotelight
