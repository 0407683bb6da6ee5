// SPDX-License-Identifier: Apache-2.0
#include "article/formats/xml_library.h"

#include <libxml/parser.h>

namespace quotelight {

void prepareXmlLibrary() {
    static const bool ready = [] {
        xmlInitParser();
        return true;
    }();
    static_cast<void>(ready);
}

}  // namespace quotelight
