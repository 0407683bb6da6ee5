// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether a document is TEI: the grammar of tei_subset.rng, by libxml2, and pointers that lead to
// ids.

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>

#include <cstdarg>
#include <cstdio>
#include <memory>
#include <set>
#include <string>

#include "support/catch.h"

namespace quotelight::test {

struct Free {
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
    void operator()(xmlRelaxNG* schema) const { xmlRelaxNGFree(schema); }
    void operator()(xmlRelaxNGParserCtxt* parser) const { xmlRelaxNGFreeParserCtxt(parser); }
    void operator()(xmlRelaxNGValidCtxt* check) const { xmlRelaxNGFreeValidCtxt(check); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

inline Owned<xmlDoc> parsed(const std::string& xml) {
    return Owned<xmlDoc>(xmlReadMemory(xml.data(), static_cast<int>(xml.size()), "a.xml", nullptr,
                                       XML_PARSE_NONET | XML_PARSE_NOERROR));
}

inline void append(void* out, const char* format, ...) {
    char line[1000];
    va_list values;
    va_start(values, format);
    std::vsnprintf(line, sizeof line, format, values);
    va_end(values);
    *static_cast<std::string*>(out) += line;
}

// What the grammar says against the document; empty: nothing.
inline std::string invalid(xmlDoc* document) {
    static const Owned<xmlRelaxNG> schema = [] {
        const Owned<xmlRelaxNGParserCtxt> parser(
            xmlRelaxNGNewParserCtxt(QUOTELIGHT_TESTS "/tei_subset.rng"));
        return Owned<xmlRelaxNG>(xmlRelaxNGParse(parser.get()));
    }();
    REQUIRE(schema);
    const Owned<xmlRelaxNGValidCtxt> check(xmlRelaxNGNewValidCtxt(schema.get()));
    std::string errors;
    xmlRelaxNGSetValidErrors(check.get(), append, append, &errors);
    if (xmlRelaxNGValidateDoc(check.get(), document) != 0 && errors.empty()) errors = "invalid";
    return errors;
}

template <typename Visit>
void eachElement(xmlNode* node, Visit visit) {
    for (; node != nullptr; node = node->next) {
        if (node->type != XML_ELEMENT_NODE) continue;
        visit(node);
        eachElement(node->children, visit);
    }
}

inline std::string attribute(xmlNode* node, const char* name) {
    xmlChar* value = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
    std::string out = value == nullptr ? "" : reinterpret_cast<char*>(value);
    xmlFree(value);
    return out;
}

inline bool isNamed(const xmlNode* node, const char* name) {
    return xmlStrEqual(node->name, reinterpret_cast<const xmlChar*>(name)) != 0;
}

inline std::string content(const xmlNode* node) {
    xmlChar* words = xmlNodeGetContent(node);
    std::string out = reinterpret_cast<char*>(words);
    xmlFree(words);
    return out;
}

inline void checkPointers(xmlDoc* document) {
    std::set<std::string> ids;
    eachElement(document->children, [&](xmlNode* node) {
        const std::string id = attribute(node, "id");
        if (!id.empty()) CHECK(ids.insert('#' + id).second);
    });
    eachElement(document->children, [&](xmlNode* node) {
        for (const char* name : {"who", "next", "prev", "resp", "target", "ref"}) {
            const std::string pointer = attribute(node, name);
            if (!pointer.starts_with('#')) continue;
            INFO(pointer);
            CHECK(ids.count(pointer) == 1);
        }
    });
}

}  // namespace quotelight::test
