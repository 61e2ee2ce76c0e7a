# Every library from outside, as one target each: loopscope::<name>. The installed package is taken; where there is
# none, the pinned release is fetched and checked against its SHA-256 (LOOPSCOPE_FETCH fetches always).
option(LOOPSCOPE_FETCH "Fetch the pinned releases even where a package is installed" OFF)
include(FetchContent)
set(FETCHCONTENT_QUIET OFF)

# loopscope_fetch(name debian-package url sha256): sets <name>_SOURCE_DIR and <name>_BINARY_DIR.
macro(loopscope_fetch name package url hash)
  message(STATUS "${name} is not installed (Debian and Ubuntu: ${package}): fetching ${url}")
  set(CMAKE_POLICY_VERSION_MINIMUM 3.5)
  FetchContent_Declare(${name} URL ${url} URL_HASH SHA256=${hash} DOWNLOAD_EXTRACT_TIMESTAMP OFF SYSTEM)
  FetchContent_MakeAvailable(${name})
endmacro()

# loopscope_interface(name LIBRARIES ... INCLUDES ... DEFINITIONS ...): the target loopscope::<name>.
function(loopscope_interface name)
  cmake_parse_arguments(ARG "" "" "LIBRARIES;INCLUDES;DEFINITIONS" ${ARGN})
  add_library(loopscope_external_${name} INTERFACE)
  add_library(loopscope::${name} ALIAS loopscope_external_${name})
  target_link_libraries(loopscope_external_${name} INTERFACE ${ARG_LIBRARIES})
  target_include_directories(loopscope_external_${name} SYSTEM INTERFACE ${ARG_INCLUDES})
  target_compile_definitions(loopscope_external_${name} INTERFACE ${ARG_DEFINITIONS})
endfunction()

# loopscope_package(name): find_package, unless everything is to be fetched.
macro(loopscope_package name)
  if(NOT LOOPSCOPE_FETCH)
    find_package(${name} QUIET)
  endif()
endmacro()

# loopscope_find(name header library suffix): a library without a CMake package; sets <name>_INSTALLED,
# <name>_INCLUDE and <name>_LIBRARY. "" for the library of a header-only one.
macro(loopscope_find name header library suffix)
  set(${name}_INSTALLED OFF)
  if(NOT LOOPSCOPE_FETCH)
    find_path(${name}_INCLUDE ${header} PATH_SUFFIXES ${suffix})
    set(${name}_INSTALLED ${${name}_INCLUDE})
    if(NOT "${library}" STREQUAL "")
      find_library(${name}_LIBRARY NAMES ${library})
      if(NOT ${name}_LIBRARY)
        set(${name}_INSTALLED OFF)
      endif()
    endif()
  endif()
  mark_as_advanced(${name}_INCLUDE ${name}_LIBRARY)
endmacro()

macro(loopscope_engine_dependencies)
  loopscope_package(fmt)
  if(NOT TARGET fmt::fmt)
    loopscope_fetch(fmt libfmt-dev https://github.com/fmtlib/fmt/releases/download/9.1.0/fmt-9.1.0.zip
      cceb4cb9366e18a5742128cb3524ce5f50e88b476f1e54737a47ffdf4df4c996)
  endif()
  loopscope_interface(fmt LIBRARIES fmt::fmt)

  loopscope_package(yaml-cpp)
  if(NOT TARGET yaml-cpp)
    set(YAML_CPP_BUILD_TESTS OFF)
    set(YAML_CPP_BUILD_TOOLS OFF)
    loopscope_fetch(yaml-cpp libyaml-cpp-dev https://github.com/jbeder/yaml-cpp/archive/yaml-cpp-0.7.0.tar.gz
      43e6a9fcb146ad871515f0d0873947e5d497a1c9c60c58cb102a97b47208b7c3)
  endif()
  loopscope_interface(yaml LIBRARIES yaml-cpp)

  loopscope_package(nlohmann_json)
  if(NOT TARGET nlohmann_json::nlohmann_json)
    loopscope_fetch(nlohmann_json nlohmann-json3-dev https://github.com/nlohmann/json/archive/v3.11.2.tar.gz
      d69f9deb6a75e2580465c6c4c5111b89c4dc2fa94e3a85fcd2ffcd9a143d9273)
  endif()
  loopscope_interface(json LIBRARIES nlohmann_json::nlohmann_json)

  loopscope_package(CLI11)
  if(NOT TARGET CLI11::CLI11)
    loopscope_fetch(cli11 libcli11-dev https://github.com/CLIUtils/CLI11/archive/v2.3.2.tar.gz
      aac0ab42108131ac5d3344a9db0fdf25c4db652296641955720a4fbe52334e22)
  endif()
  loopscope_interface(cli11 LIBRARIES CLI11::CLI11)

  loopscope_find(pcre2 pcre2.h pcre2-16 "")
  if(pcre2_INSTALLED)
    loopscope_interface(pcre2 LIBRARIES ${pcre2_LIBRARY} INCLUDES ${pcre2_INCLUDE}
      DEFINITIONS PCRE2_CODE_UNIT_WIDTH=16)
  else()
    set(PCRE2_BUILD_PCRE2_8 OFF CACHE BOOL "")
    set(PCRE2_BUILD_PCRE2_16 ON CACHE BOOL "")
    set(PCRE2_BUILD_PCRE2GREP OFF CACHE BOOL "")
    set(PCRE2_BUILD_TESTS OFF CACHE BOOL "")
    loopscope_fetch(pcre2 libpcre2-dev
      https://github.com/PCRE2Project/pcre2/releases/download/pcre2-10.42/pcre2-10.42.tar.bz2
      8d36cd8cb6ea2a4c2bb358ff6411b0c788633a2a45dabbf1aeb4b701d1b5e840)
    loopscope_interface(pcre2 LIBRARIES pcre2-16-static INCLUDES ${pcre2_BINARY_DIR}
      DEFINITIONS PCRE2_CODE_UNIT_WIDTH=16 PCRE2_STATIC)
  endif()

  loopscope_find(utf8proc utf8proc.h utf8proc "")
  if(utf8proc_INSTALLED)
    loopscope_interface(utf8proc LIBRARIES ${utf8proc_LIBRARY} INCLUDES ${utf8proc_INCLUDE})
  else()
    loopscope_fetch(utf8proc libutf8proc-dev https://github.com/JuliaStrings/utf8proc/archive/v2.8.0.tar.gz
      a0a60a79fe6f6d54e7d411facbfcc867a6e198608f2cd992490e46f04b1bcecc)
    loopscope_interface(utf8proc LIBRARIES utf8proc INCLUDES ${utf8proc_SOURCE_DIR} DEFINITIONS UTF8PROC_STATIC)
  endif()

  loopscope_find(brotlienc brotli/encode.h brotlienc "")
  loopscope_find(brotlidec brotli/decode.h brotlidec "")
  if(brotlienc_INSTALLED AND brotlidec_INSTALLED)
    loopscope_interface(brotli LIBRARIES ${brotlienc_LIBRARY} ${brotlidec_LIBRARY} INCLUDES ${brotlienc_INCLUDE})
  else()
    set(BROTLI_DISABLE_TESTS ON CACHE BOOL "")
    loopscope_fetch(brotli libbrotli-dev https://github.com/google/brotli/archive/v1.0.9.tar.gz
      f9e8d81d0405ba66d181529af42a3354f838c939095ff99930da6aa9cdf6fe46)
    loopscope_interface(brotli LIBRARIES brotlienc-static brotlidec-static INCLUDES ${brotli_SOURCE_DIR}/c/include)
  endif()

  # OpenSSL has no CMake build of its own: it belongs to the system. Its archive is taken where there is one: the
  # shared library's thousands of relocations would be a quarter of what `loopscope run` needs to begin.
  set(OPENSSL_USE_STATIC_LIBS ON)
  find_package(OpenSSL QUIET COMPONENTS Crypto)
  if(NOT TARGET OpenSSL::Crypto)
    set(OPENSSL_USE_STATIC_LIBS OFF)
    find_package(OpenSSL QUIET COMPONENTS Crypto)
  endif()
  if(NOT TARGET OpenSSL::Crypto)
    message(FATAL_ERROR "OpenSSL was not found. Debian and Ubuntu: apt-get install libssl-dev")
  endif()
  loopscope_interface(crypto LIBRARIES OpenSSL::Crypto)
endmacro()

macro(loopscope_window_dependencies)
  loopscope_package(glfw3)
  if(NOT TARGET glfw)
    set(GLFW_BUILD_DOCS OFF CACHE BOOL "")
    set(GLFW_BUILD_TESTS OFF CACHE BOOL "")
    set(GLFW_BUILD_EXAMPLES OFF CACHE BOOL "")
    loopscope_fetch(glfw3 libglfw3-dev https://github.com/glfw/glfw/releases/download/3.3.8/glfw-3.3.8.zip
      4d025083cc4a3dd1f91ab9b9ba4f5807193823e565a5bcf4be202669d9911ea6)
  endif()
  loopscope_interface(glfw LIBRARIES glfw)

  loopscope_find(stb stb_image_write.h "" stb)
  if(stb_INSTALLED)
    loopscope_interface(stb INCLUDES ${stb_INCLUDE})
  else()
    loopscope_fetch(stb libstb-dev
      https://github.com/nothings/stb/archive/8b5f1f37b5b75829fc72d38e7b5d4bcbf8a26d55.zip
      93a16ee3e866e719feec459f6f132cce932c5ec751eb38e3ec1975f911353d2e)
    loopscope_interface(stb INCLUDES ${stb_SOURCE_DIR})
  endif()

  # FreeType rasterises the letters; EGL draws without a display. Both belong to the system.
  find_package(Freetype QUIET)
  find_package(OpenGL QUIET COMPONENTS EGL)
  if(NOT TARGET Freetype::Freetype OR NOT TARGET OpenGL::EGL)
    message(FATAL_ERROR "FreeType or EGL was not found. Debian and Ubuntu: apt-get install libfreetype-dev libegl-dev")
  endif()
  loopscope_interface(freetype LIBRARIES Freetype::Freetype)
  loopscope_interface(egl LIBRARIES OpenGL::EGL)

  # The package's library holds the GLFW and OpenGL 3 backends and the FreeType font builder too.
  loopscope_find(imgui imgui.h imgui imgui)
  if(imgui_INSTALLED)
    # Debian's library takes stb's code from the library of that name.
    find_library(imgui_STB_LIBRARY NAMES stb)
    mark_as_advanced(imgui_STB_LIBRARY)
    if(NOT imgui_STB_LIBRARY)
      set(imgui_STB_LIBRARY "")
    endif()
    loopscope_interface(imgui LIBRARIES ${imgui_LIBRARY} ${imgui_STB_LIBRARY} loopscope::freetype
      INCLUDES ${imgui_INCLUDE})
    loopscope_interface(imgui_backends LIBRARIES loopscope::imgui loopscope::glfw ${CMAKE_DL_LIBS}
      INCLUDES ${imgui_INCLUDE}/backends)
  else()
    loopscope_fetch(imgui libimgui-dev https://github.com/ocornut/imgui/archive/v1.87.tar.gz
      b54ceb35bda38766e36b87c25edf7a1cd8fd2cb8c485b245aedca6fb85645a20)
    set(backends ${imgui_SOURCE_DIR}/backends)
    add_library(loopscope_imgui_sources STATIC ${imgui_SOURCE_DIR}/imgui.cpp ${imgui_SOURCE_DIR}/imgui_draw.cpp
      ${imgui_SOURCE_DIR}/imgui_tables.cpp ${imgui_SOURCE_DIR}/imgui_widgets.cpp
      ${imgui_SOURCE_DIR}/misc/freetype/imgui_freetype.cpp)
    target_include_directories(loopscope_imgui_sources SYSTEM PUBLIC ${imgui_SOURCE_DIR}
      ${imgui_SOURCE_DIR}/misc/freetype)
    target_link_libraries(loopscope_imgui_sources PUBLIC loopscope::freetype)
    add_library(loopscope_imgui_backends STATIC ${backends}/imgui_impl_glfw.cpp ${backends}/imgui_impl_opengl3.cpp)
    target_link_libraries(loopscope_imgui_backends PUBLIC loopscope_imgui_sources loopscope::glfw ${CMAKE_DL_LIBS})
    loopscope_interface(imgui LIBRARIES loopscope_imgui_sources)
    loopscope_interface(imgui_backends LIBRARIES loopscope_imgui_backends INCLUDES ${backends})
  endif()
  loopscope_glad()
endmacro()

macro(loopscope_test_dependencies)
  loopscope_package(Catch2)
  if(NOT TARGET Catch2::Catch2)
    loopscope_fetch(Catch2 catch2 https://github.com/catchorg/Catch2/archive/v2.13.10.tar.gz
      d54a712b7b1d7708bc7a819a8e6e47b2fde9536f487b89ccbca295072a7d9943)
  endif()
endmacro()

macro(loopscope_bench_dependencies)
  loopscope_package(benchmark)
  if(NOT TARGET benchmark::benchmark)
    set(BENCHMARK_ENABLE_TESTING OFF CACHE BOOL "")
    loopscope_fetch(benchmark libbenchmark-dev https://github.com/google/benchmark/archive/refs/tags/v1.8.4.tar.gz
      3e7059b6b11fb1bbe28e33e02519398ca94c1818874ebed18e504dc6f709be45)
  endif()
endmacro()

# OpenGL's functions, generated at build time. glad is a program, so it is not fetched.
function(loopscope_glad)
  find_program(LOOPSCOPE_GLAD glad)
  if(NOT LOOPSCOPE_GLAD)
    message(FATAL_ERROR "The program glad was not found. Debian and Ubuntu: apt-get install python3-glad")
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
