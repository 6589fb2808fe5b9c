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
endforeach()
run(import ${SAMPLE} ${SOURCES}/2023.csv --assessment 2023)
run(import ${SAMPLE} ${SOURCES}/2024.csv --assessment 2024)
run(import ${SAMPLE} ${SOURCES}/2025.json --assessment 2025) # a table has no documents

file(STRINGS ${SOURCES}/2025-gap-notes.txt notes ENCODING UTF-8)
foreach(note IN LISTS notes)
  string(REPLACE "|" ";" note "${note}")
  list(GET note 0 component)
  list(GET note 1 actor)
  list(GET note 2 cause)
  list(GET note 3 step)
  run(gaps note ${SAMPLE} --assessment 2025 --component ${component} --actor ${actor}
      --cause ${cause} --step ${step})
endforeach()
run(threats import ${SAMPLE} ${SOURCES}/2025-threats.csv --assessment 2025)
run(check ${SAMPLE})
