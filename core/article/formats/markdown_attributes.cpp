// SPDX-License-Identifier: Apache-2.0
#include "article/formats/markdown_attributes.h"

#include <string_view>

#include "article/formats/data_uri.h"
#include "article/formats/entities.h"
#include "article/picture.h"
#include "text/limits.h"
#include "text/utf.h"

namespace quotelight {

std::string attributeText(const MD_ATTRIBUTE& attribute) {
    std::string text;
    for (unsigned part = 0;
         attribute.text != nullptr && attribute.substr_offsets[part] < attribute.size; ++part) {
        const std::string_view piece(
            attribute.text + attribute.substr_offsets[part],
            attribute.substr_offsets[part + 1] - attribute.substr_offsets[part]);
        if (attribute.substr_types[part] == MD_TEXT_ENTITY)
            text += toUtf8(resolveEntity(piece));
        else
            text += piece;
    }
    return text;
}

std::shared_ptr<const std::string> pictureOf(const std::string& address) {
    if (!isDataUri(address)) return {};
    return sharedPicture(dataUriBytes(address, limits::pictureBytes));
}

}  // namespace quotelight
