// SPDX-License-Identifier: Apache-2.0
#include "application/application.h"

int main(int argc, char** argv) {
    return quotelight::runDesktop(argc, argv);
}
