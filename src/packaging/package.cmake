# What `cmake --install` puts where, and the packages that `cpack` makes of it: rehab_VERSION_amd64.deb, and a tarball, each with its
# SHA-256 beside it. With SOURCE_DATE_EPOCH set, the same tree gives the same bytes.
find_program(REHAB_GZIP gzip)
mark_as_advanced(REHAB_GZIP)

# The file compressed for Debian, where there is gzip; the name that is to be installed in `result`.
function(rehab_compressed file result)
  set(${result} ${file} PARENT_SCOPE)
  if(REHAB_GZIP)
    execute_process(COMMAND ${REHAB_GZIP} -9nkf ${file} COMMAND_ERROR_IS_FATAL ANY)
    set(${result} ${file}.gz PARENT_SCOPE)
  endif()
endfunction()

install(TARGETS rehab)
file(GLOB pages RELATIVE ${PROJECT_SOURCE_DIR}/src/man ${PROJECT_SOURCE_DIR}/src/man/*.[157])
foreach(page IN LISTS pages)
  configure_file(src/man/${page} ${page} @ONLY)
  rehab_compressed(${PROJECT_BINARY_DIR}/${page} compressed)
  string(REGEX MATCH "[157]$" section ${page})
  install(FILES ${compressed} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()
install(FILES src/completions/rehab.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME rehab)
install(CODE [[set(REHAB_ZSH site-functions)
if(CMAKE_INSTALL_PREFIX STREQUAL "/usr")
  set(REHAB_ZSH vendor-completions)  # where Debian's own packages put them
endif()]])
install(FILES src/completions/rehab.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/\${REHAB_ZSH} RENAME _rehab)
install(FILES src/completions/rehab.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# Examples with their schemas, the built-in plans' cases (which the program holds, too), and whose all this is.
install(DIRECTORY examples/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples PATTERN quickstart.sh EXCLUDE)
install(DIRECTORY tests/plans/ DESTINATION ${CMAKE_INSTALL_DATADIR}/rehab/cases FILES_MATCHING PATTERN *.yaml)
install(DIRECTORY examples/schema/ DESTINATION ${CMAKE_INSTALL_DATADIR}/rehab/schema)
install(DIRECTORY src/plans/ DESTINATION ${CMAKE_INSTALL_DATADIR}/rehab/plans FILES_MATCHING PATTERN *.yaml)
install(FILES LICENSE README.md ${PROJECT_BINARY_DIR}/notices.txt DESTINATION ${CMAKE_INSTALL_DOCDIR})
configure_file(src/packaging/changelog changelog COPYONLY)
rehab_compressed(${PROJECT_BINARY_DIR}/changelog changelog)
install(FILES src/packaging/copyright ${changelog} DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES src/packaging/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME rehab)

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME rehab)
set(CPACK_PACKAGE_VENDOR "the rehab authors")
set(CPACK_PACKAGE_CONTACT "the rehab authors <rehab@example.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "next training session after a torn hamstring")
set(CPACK_PACKAGE_DESCRIPTION "Reads an athlete's YAML file and a plan whose rules are data, and
prints what may be run today, how far, how fast and how often, with the
reason and the source of every number. Plans can be tested and proved.
It does not diagnose.")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_PACKAGE_FILE_NAME rehab-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
if(NOT rehab_static)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
endif()
include(CPack)
