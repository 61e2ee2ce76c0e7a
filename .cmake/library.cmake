# loopscope_embed(<result> FOLDER f HEADER h NAMESPACE n FUNCTION f TYPE t [ENDING js]): the path of a generated source
# that holds every *.js below FOLDER, or the files of another ending; it is written again when a file changes, appears or goes.
function(loopscope_embed result)
  cmake_parse_arguments(ARG "" "FOLDER;HEADER;NAMESPACE;FUNCTION;TYPE;ENDING" "" ${ARGN})
  if(NOT ARG_ENDING)
    set(ARG_ENDING js)
  endif()
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${ARG_FOLDER}/*.${ARG_ENDING})
  string(REPLACE "/" "_" name ${ARG_FOLDER})
  set(output ${CMAKE_BINARY_DIR}/generated/${name}.cpp)
  set(script ${CMAKE_SOURCE_DIR}/.cmake/embed.cmake)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DHEADER=${ARG_HEADER} -DNAMESPACE=${ARG_NAMESPACE}
            -DFUNCTION=${ARG_FUNCTION} -DTYPE=${ARG_TYPE} "-DFILES=${files}" -P ${script}
    DEPENDS ${files} ${script}
    COMMENT "Embedding ${ARG_FOLDER}/*.${ARG_ENDING}"
    VERBATIM)
  # The length of a literal is limited by the compilers that we use only in what their pedantic warnings say.
  set_source_files_properties(${output} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
  set(${result} ${output} PARENT_SCOPE)
endfunction()
