# SPDX-License-Identifier: Apache-2.0
# How every target is compiled: the language, the warnings, the hardening, the cache.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(quotelight-compiler INTERFACE)
target_compile_options(quotelight-compiler INTERFACE
  -Wall -Wextra -Wpedantic -Wundef -Wformat=2 -Wold-style-cast -Woverloaded-virtual
  -Wnon-virtual-dtor -Wcast-qual -Wimplicit-fallthrough
  # GCC 12 sees overlapping copies in its own std::string (GCC bug 105651).
  -Wno-restrict
  -fstack-protector-strong
  # One result on every machine and in every build: no fused or reordered floating point.
  -ffp-contract=off
  $<$<BOOL:${QUOTELIGHT_WERROR}>:-Werror>
  $<$<BOOL:${QUOTELIGHT_SANITIZE}>:-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer>)
target_link_options(quotelight-compiler INTERFACE
  -Wl,-z,relro -Wl,-z,now
  $<$<BOOL:${QUOTELIGHT_SANITIZE}>:-fsanitize=address,undefined>)
target_compile_definitions(quotelight-compiler INTERFACE
  $<$<AND:$<NOT:$<CONFIG:Debug>>,$<NOT:$<BOOL:${QUOTELIGHT_SANITIZE}>>>:_FORTIFY_SOURCE=2>
  $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>
  U_NO_DEFAULT_INCLUDE_UTF_HEADERS=0 UNISTR_FROM_CHAR_EXPLICIT=explicit)
