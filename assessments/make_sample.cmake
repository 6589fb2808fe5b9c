# cmake -DKORDON=… -DSAMPLE=… -DSOURCES=… -P make_sample.cmake
function(run)
  execute_process(COMMAND ${KORDON} ${ARGN} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# A set clock and a set name make the same file each time but for its random id.
set(ENV{SOURCE_DATE_EPOCH} 1767225600)
set(ENV{USER} "sample")
get_filename_component(folder ${SAMPLE} DIRECTORY)
file(MAKE_DIRECTORY ${folder})
file(REMOVE ${SAMPLE})

foreach(year 2023 2024 2025)
  if(year EQUAL 2023) # on the questionnaire of that year, which was shorter
    run(new ${SAMPLE} --pack ${SOURCES}/eibm-2023 --assessment ${year} --illustrative)
  else()
    run(assessment add ${SAMPLE} --pack eibm --assessment ${year})
  endif()
  run(import ${SAMPLE} ${SOURCES}/${year}.csv --assessment ${year})
endforeach()
run(check ${SAMPLE})
