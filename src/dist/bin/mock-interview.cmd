@echo off
rem Starts mock-interview on Java 17 or newer with the class-data archive that fits this Java and
rem this place; the first start makes one in the background. See mock-interview, the same for sh.
setlocal EnableExtensions DisableDelayedExpansion
for %%d in ("%~dp0..") do set "home=%%~fd"
set "jar=%home%\lib\mock-interview.jar"

if defined JAVA_HOME (
  set "java_home=%JAVA_HOME%"
) else (
  for %%j in (java.exe) do set "java=%%~$PATH:j"
)
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined java (
  echo mock-interview: needs Java 17 or newer; install one, or set JAVA_HOME>&2
  exit /b 1
)
if not exist "%java%" (
  echo mock-interview: there is no bin\java.exe in JAVA_HOME, which is %JAVA_HOME%>&2
  exit /b 1
)
if not defined java_home for %%d in ("%java%\..\..") do set "java_home=%%~fd"

set "version="
if exist "%java_home%\release" (
  for /f "usebackq tokens=1,2 delims==" %%a in ("%java_home%\release") do (
    if "%%a"=="JAVA_VERSION" set "version=%%~b"
  )
)
for /f "tokens=1 delims=.-+" %%m in ("%version%") do set "major=%%m"
if defined major if %major% LSS 17 (
  echo mock-interview: needs Java 17 or newer; %java_home% is Java %version%. Set JAVA_HOME to another one>&2
  exit /b 1
)

set "caches=%MOCK_INTERVIEW_CACHE%"
if not defined caches set "caches=%LOCALAPPDATA%\mock-interview\Cache"
set "archive="
if not defined major goto run
if "%MOCK_INTERVIEW_ARCHIVE%"=="off" goto run
set /p built=<"%home%\lib\build.id"
set "kind=jsa"
set "use=-XX:SharedArchiveFile"
if %major% GEQ 24 (
  set "kind=aot"
  set "use=-XX:AOTCache"
)
rem no checksum is at hand here, so the name itself says for what: this program and this Java
set "name=classes-%built:~-16%-%version%.%kind%"
if "%MOCK_INTERVIEW_ARCHIVE%"=="make" (
  "%java%" -cp "%jar%" dev.mockinterview.archive.ArchiveMaker "%home%\cache\%name%"
  exit /b
)
if exist "%caches%\%name%" set "archive=%use%=%caches%\%name%"
if exist "%home%\cache\%name%" set "archive=%use%=%home%\cache\%name%"
if not defined archive if not exist "%caches%\%name%.failed" (
  start "" /b /belownormal "%java%" -Xshare:auto -XX:TieredStopAtLevel=1 -cp "%jar%" dev.mockinterview.archive.ArchiveMaker "%caches%\%name%" <nul >nul 2>&1
)

:run
rem a batch is long enough for the second compiler, and makes more garbage at a time
set "long="
for %%a in (%*) do if "%%~a"=="--batch" set "long=-XX:TieredStopAtLevel=4 -Xms64m -Xmn32m"
if defined archive (
  "%java%" "@%home%\lib\java.options" %long% "%archive%" "-Dmockinterview.cache.shared=%home%\cache" -jar "%jar%" %*
) else (
  "%java%" "@%home%\lib\java.options" %long% "-Dmockinterview.cache.shared=%home%\cache" -jar "%jar%" %*
)
exit /b
