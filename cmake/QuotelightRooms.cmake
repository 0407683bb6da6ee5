# SPDX-License-Identifier: Apache-2.0
# One CMake object library a folder of core/.
#
# A room's headers are reached as "room/header.h" through a folder of its own that holds a link to
# it alone, so that a target sees the headers of the rooms it links and of no others: an include
# against the flow does not compile.

# quotelight_room(NAME SOURCES file... [USES room-or-library...])
function(quotelight_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES" ${ARGN})
  set(door ${CMAKE_BINARY_DIR}/rooms/${name})
  file(MAKE_DIRECTORY ${door})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${door}/${name} SYMBOLIC)
  add_library(${name} OBJECT ${ROOM_SOURCES})
  target_include_directories(${name} PUBLIC ${door})
  target_link_libraries(${name} PUBLIC ${ROOM_USES} PRIVATE quotelight-compiler)
endfunction()

# quotelight_test(NAME SOURCES file... [USES library...] [NO_MAIN])
# One Catch2 program an area. NO_MAIN: the sources bring their own main (the window's tests do).
function(quotelight_test name)
  cmake_parse_arguments(TEST "NO_MAIN" "" "SOURCES;USES" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE ${TEST_USES} test-support quotelight-compiler)
  if(NOT TEST_NO_MAIN)
    target_link_libraries(${name} PRIVATE test-main)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 300
    ENVIRONMENT "LC_ALL=C;QT_QPA_PLATFORM=offscreen;QUOTELIGHT_RESOURCES=${CMAKE_SOURCE_DIR}/resources")
endfunction()
