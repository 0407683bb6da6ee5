// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a part of an Office package refers to: styles, notes, pictures, links (ECMA-376 part 2, Open
// Packaging Conventions). Linear; one thread at a time.

#include <string>
#include <string_view>
#include <vector>

#include "package/zip_reader.h"

namespace quotelight {

struct OpcRelation {
    std::string id;
    std::string type;    // the last word of the type's address: "footnotes"
    std::string target;  // a member of the package, or an address where external
    bool external = false;
};

class OpcRelations {
public:
    OpcRelations() = default;
    // Of the part with that name; of the package itself where it is empty. None where the package
    // lists none for it.
    static OpcRelations read(ZipReader& zip, std::string_view part);

    const OpcRelation* byId(std::string_view id) const;
    const OpcRelation* byType(std::string_view type) const;
    const std::vector<OpcRelation>& all() const { return m_all; }

private:
    std::vector<OpcRelation> m_all;  // in order of id
};

}  // namespace quotelight
