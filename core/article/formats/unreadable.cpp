// SPDX-License-Identifier: Apache-2.0
#include "article/formats/unreadable.h"

#include <string>

#include "article/read_file.h"
#include "text/utf.h"

namespace quotelight {

Error unreadable(const ReadRequest& request, ErrorCode code, std::string_view what) {
    const std::string_view base = baseName(request.name);
    std::string message =
        base.empty() || base == "-" ? "The text" : "“" + toUtf8(toUtf16(base)) + "”";
    message += what;
    return {code, std::move(message), std::string(request.name)};
}

}  // namespace quotelight
