# Tools that make a build faster, used where they are installed: ccache, and mold or lld.
find_program(LOOPSCOPE_CCACHE ccache)
if(LOOPSCOPE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT LOOPSCOPE_TIDY)
  set(CMAKE_C_COMPILER_LAUNCHER ${LOOPSCOPE_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${LOOPSCOPE_CCACHE})
endif()

find_program(LOOPSCOPE_MOLD mold)
find_program(LOOPSCOPE_LLD ld.lld)
if(LOOPSCOPE_MOLD)
  add_link_options(-fuse-ld=mold)
elseif(LOOPSCOPE_LLD)
  add_link_options(-fuse-ld=lld)
endif()

if(LOOPSCOPE_TIDY)
  find_program(LOOPSCOPE_CLANG_TIDY NAMES clang-tidy-14 clang-tidy REQUIRED)
  set(CMAKE_CXX_CLANG_TIDY ${LOOPSCOPE_CLANG_TIDY} --quiet)
endif()
