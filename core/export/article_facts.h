// SPDX-License-Identifier: Apache-2.0
#pragma once

// What interchange formats say of an article as a whole, in the forms they ask for: what is not in
// that form is left empty rather than written wrongly.
//
// Linear in the metadata; no locale; thread-safe.

#include <string>
#include <string_view>

#include "export/export_view.h"
#include "export/name_uuid.h"

namespace quotelight {

struct ArticleFacts {
    explicit ArticleFacts(const ExportView& view);

    NameUuids ids;         // of this article: its things' identifiers
    std::string url;       // http or https; may be empty
    std::string iri;       // never empty: the url, else the file's name, else a URN
    std::string language;  // a well-formed BCP 47 tag; "und" where there is none
    std::string date;      // ISO 8601: 2024, 2024-05, 2024-05-17, 2024-05-17T09:30:00Z; or empty
    std::u16string dateWords;  // as the article has it, on one line; may be empty
    std::u16string author;     // without its "By"; may be empty
    std::u16string site;       // may be empty

    bool hasTime() const { return date.size() > 10; }
};

// Letters, digits and hyphens as BCP 47 has them: "en", "pt-BR". Says nothing about registration.
bool isLanguageTag(std::string_view tag);

// The name as a relative reference of RFC 3986, with nothing in it that could be a scheme or a
// folder: "caf%C3%A9.txt".
std::string nameAsIri(std::string_view utf8);

}  // namespace quotelight
