# Every library from outside, as one target each: loopscope::<name> (and fmt::fmt, Catch2::Catch2, benchmark).
# The installed package is taken; where there is none the message names the Debian package.
find_package(PkgConfig QUIET)

function(loopscope_missing what package)
  message(FATAL_ERROR "${what} was not found. Debian and Ubuntu: apt-get install ${package}")
endfunction()

# loopscope_interface(name LIBRARIES … INCLUDES …): the alias loopscope::<name>.
function(loopscope_interface name)
  cmake_parse_arguments(ARG "" "" "LIBRARIES;INCLUDES" ${ARGN})
  add_library(loopscope_external_${name} INTERFACE)
  add_library(loopscope::${name} ALIAS loopscope_external_${name})
  target_link_libraries(loopscope_external_${name} INTERFACE ${ARG_LIBRARIES})
  target_include_directories(loopscope_external_${name} SYSTEM INTERFACE ${ARG_INCLUDES})
endfunction()

# A library that is found by a header and, unless header-only, a file to link.
function(loopscope_find name package header)
  cmake_parse_arguments(ARG "" "" "LIBRARY;SUFFIXES;ALSO" ${ARGN})
  find_path(LOOPSCOPE_${name}_INCLUDE ${header} PATH_SUFFIXES ${ARG_SUFFIXES})
  set(libraries "")
  if(ARG_LIBRARY)
    find_library(LOOPSCOPE_${name}_LIBRARY NAMES ${ARG_LIBRARY})
    set(libraries ${LOOPSCOPE_${name}_LIBRARY})
    if(NOT libraries)
      loopscope_missing(${name} ${package})
    endif()
  endif()
  if(NOT LOOPSCOPE_${name}_INCLUDE)
    loopscope_missing(${name} ${package})
  endif()
  mark_as_advanced(LOOPSCOPE_${name}_INCLUDE LOOPSCOPE_${name}_LIBRARY)
  loopscope_interface(${name} LIBRARIES ${libraries} ${ARG_ALSO} INCLUDES ${LOOPSCOPE_${name}_INCLUDE})
endfunction()

# A library that brings its own CMake package.
function(loopscope_package what package)
  find_package(${what} QUIET)
  if(NOT ${what}_FOUND)
    loopscope_missing(${what} ${package})
  endif()
endfunction()

macro(loopscope_engine_dependencies)
  find_package(fmt QUIET)
  find_package(yaml-cpp QUIET)
  find_package(nlohmann_json QUIET)
  find_package(CLI11 QUIET)
  foreach(pair "fmt:libfmt-dev" "yaml-cpp:libyaml-cpp-dev" "nlohmann_json:nlohmann-json3-dev" "CLI11:libcli11-dev")
    string(REPLACE ":" ";" pair ${pair})
    list(GET pair 0 what)
    list(GET pair 1 package)
    if(NOT ${what}_FOUND)
      loopscope_missing(${what} ${package})
    endif()
  endforeach()
  loopscope_interface(yaml LIBRARIES yaml-cpp INCLUDES ${YAML_CPP_INCLUDE_DIR})
  loopscope_interface(json LIBRARIES nlohmann_json::nlohmann_json)
  loopscope_interface(cli11 LIBRARIES CLI11::CLI11)
  loopscope_find(pcre2 libpcre2-dev pcre2.h LIBRARY pcre2-16)
  target_compile_definitions(loopscope_external_pcre2 INTERFACE PCRE2_CODE_UNIT_WIDTH=16)
  loopscope_find(utf8proc libutf8proc-dev utf8proc.h LIBRARY utf8proc)
endmacro()

macro(loopscope_window_dependencies)
  find_package(glfw3 QUIET)
  if(NOT glfw3_FOUND)
    loopscope_missing(GLFW libglfw3-dev)
  endif()
  loopscope_interface(glfw LIBRARIES glfw)
  loopscope_find(stb libstb-dev stb_image_write.h SUFFIXES stb)
  # The package's library holds the GLFW and OpenGL 3 backends too, and lays out fonts with FreeType.
  loopscope_find(imgui libimgui-dev imgui.h LIBRARY imgui SUFFIXES imgui)
  loopscope_interface(imgui_backends LIBRARIES loopscope::imgui glfw ${CMAKE_DL_LIBS}
                      INCLUDES ${LOOPSCOPE_imgui_INCLUDE}/backends)
  loopscope_glad()
endmacro()

# OpenGL's functions, generated at build time by glad.
function(loopscope_glad)
  find_program(LOOPSCOPE_GLAD glad PATHS /usr/bin NO_DEFAULT_PATH)
  find_program(LOOPSCOPE_GLAD glad)
  if(NOT LOOPSCOPE_GLAD)
    loopscope_missing(glad python3-glad)
  endif()
  set(folder ${CMAKE_BINARY_DIR}/generated/glad)
  add_custom_command(
    OUTPUT ${folder}/src/gl.c ${folder}/include/glad/gl.h
    COMMAND ${LOOPSCOPE_GLAD} --quiet --reproducible --api gl:core=3.3 --out-path ${folder} c --loader
    COMMENT "Generating the OpenGL loader"
    VERBATIM)
  add_library(loopscope_external_glad STATIC ${folder}/src/gl.c ${folder}/include/glad/gl.h)
  add_library(loopscope::glad ALIAS loopscope_external_glad)
  target_include_directories(loopscope_external_glad SYSTEM PUBLIC ${folder}/include)
  target_link_libraries(loopscope_external_glad PUBLIC ${CMAKE_DL_LIBS})
endfunction()
