# gavel_embed(OUTPUT.cpp NAME... ): compiles text files below runtime/ of the calling folder into
# gavel, as the table that runtime_file() looks into. The binary then works from anywhere.
function(gavel_embed output)
  set(paths "")
  foreach(name ${ARGN})
    list(APPEND paths ${CMAKE_CURRENT_SOURCE_DIR}/runtime/${name})
  endforeach()
  set(script ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/embed_files.cmake)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} "-DOUTPUT=${output}" "-DROOT=${CMAKE_CURRENT_SOURCE_DIR}/runtime"
            "-DNAMES=${ARGN}" -P ${script}
    DEPENDS ${paths} ${script}
    COMMENT "Embedding the runtime files"
    VERBATIM)
endfunction()
