# One static library per layer. A layer sees the headers of the layers that it links and no others: its own
# folder is reached as "<side>/<layer>/file.h" through an include root that holds nothing else, so an include
# that the order of the layers forbids does not compile (tests/lint proves it).
#
#   loopscope_layer(<engine|app> <name>
#       [USES layer...]          layers whose headers this layer's own headers may include
#       [PRIVATE_USES layer...]  layers that only this layer's sources may include
#       [LIBRARIES target...]    libraries from outside
#       [SOURCES file...])       generated sources; the folder's own *.cpp are found (main.cpp is left out)
set(LOOPSCOPE_INCLUDE_ROOTS ${CMAKE_BINARY_DIR}/include)
function(loopscope_layer side name)
  cmake_parse_arguments(ARG "" "" "USES;PRIVATE_USES;LIBRARIES;SOURCES" ${ARGN})
  set(folder ${CMAKE_SOURCE_DIR}/${side}/${name})
  file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp)
  list(REMOVE_ITEM sources ${folder}/main.cpp)
  list(APPEND sources ${ARG_SOURCES})

  file(MAKE_DIRECTORY ${LOOPSCOPE_INCLUDE_ROOTS}/${name}/${side})
  file(CREATE_LINK ${folder} ${LOOPSCOPE_INCLUDE_ROOTS}/${name}/${side}/${name} SYMBOLIC)

  set(target loopscope_${name})
  if(sources)
    add_library(${target} STATIC ${sources})
    set(scope PUBLIC)
    target_link_libraries(${target} PRIVATE loopscope_options)
    list(TRANSFORM ARG_PRIVATE_USES PREPEND loopscope_)
    target_link_libraries(${target} PRIVATE ${ARG_PRIVATE_USES})
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  list(TRANSFORM ARG_USES PREPEND loopscope_)
  target_include_directories(${target} ${scope} ${LOOPSCOPE_INCLUDE_ROOTS}/${name})
  target_link_libraries(${target} ${scope} ${ARG_USES} ${ARG_LIBRARIES})
endfunction()
