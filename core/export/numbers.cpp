// SPDX-License-Identifier: Apache-2.0
#include "export/numbers.h"

#include <charconv>
#include <cmath>

namespace quotelight {

void appendNumber(std::string& out, std::uint64_t number) {
    char digits[24];
    char* const end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out.append(digits, end);
}

void appendShare(std::string& out, double share) {
    // Written so that NaN falls into the first case.
    if (!(share > 0)) share = 0;
    if (share > 1) share = 1;
    auto thousandths = static_cast<unsigned>(std::lround(share * 1000));
    out += thousandths == 1000 ? '1' : '0';
    thousandths %= 1000;
    if (thousandths == 0) return;
    out += '.';
    for (unsigned unit = 100; thousandths > 0; unit /= 10) {
        out += static_cast<char>('0' + thousandths / unit);
        thousandths %= unit;
    }
}

}  // namespace quotelight
