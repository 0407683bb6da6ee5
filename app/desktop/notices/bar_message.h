// SPDX-License-Identifier: Apache-2.0
#pragma once

// One thing said in the bar above the text, with what can be done about it. A plain value.

#include <QString>
#include <functional>
#include <vector>

namespace quotelight {

enum class Severity { Information, Warning, Error };

struct BarAction {
    QString label;
    std::function<void()> run;
    bool dismisses = true;  // the message goes when it is done
};

struct BarMessage {
    QString id;  // a message takes the place of an earlier one with the same id
    Severity severity = Severity::Information;
    QString text;  // plain
    std::vector<BarAction> actions{};
};

}  // namespace quotelight
