// SPDX-License-Identifier: Apache-2.0
#pragma once

// Catch2 of either generation: Debian 12 has 2.13, later releases 3.

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
