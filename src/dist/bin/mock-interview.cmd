@echo off
rem Starts mock-interview on Java 17 or newer with the class-data archive that fits this Java and
rem this place; the first start makes one in the background. See mock-interview, the same for sh.
setlocal EnableExtensions DisableDelayedExpansion
for %%d in ("%~dp0..") do set "home=%%~fd"
set "jar=%home%\lib\mock-interview.jar"

rem which Java: JAVA_HOME, else what the system calls java
set "java="
set "java_home=%JAVA_HOME%"
if defined java_home goto given
for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
  echo mock-interview: needs Java 17 or newer; install one, or set JAVA_HOME>&2
  exit /b 1
)
for %%d in ("%java%\..\..") do set "java_home=%%~fd"
goto found
:given
set "java=%java_home%\bin\java.exe"
if exist "%java%" goto found
echo mock-interview: there is no bin\java.exe in JAVA_HOME, which is "%java_home%">&2
exit /b 1

rem what it is, without starting it
:found
set "version="
set "major="
if not exist "%java_home%\release" goto known
for /f "usebackq tokens=1,2 delims==" %%a in ("%java_home%\release") do (
  if "%%a"=="JAVA_VERSION" set "version=%%~b"
)
for /f "tokens=1 delims=.-+" %%m in ("%version%") do set "major=%%m"
:known
if not defined major set "major=17"
if %major% GEQ 17 goto new
echo mock-interview: needs Java 17 or newer; "%java_home%" is Java %version%. Set JAVA_HOME to another one>&2
exit /b 1

rem who sets up Java for all programs has the say: two collectors, say, would be one too many
:new
set "options=@%home%\lib\java.options"
set "archive="
set "long="
if "%~1"=="score" if "%~2"=="--batch" set "long=-XX:TieredStopAtLevel=4 -Xms64m -Xmn32m"
if defined JAVA_TOOL_OPTIONS goto plain
if defined JDK_JAVA_OPTIONS goto plain
if defined _JAVA_OPTIONS goto plain

rem the archive for this Java at this place
if not defined version goto run
if "%MOCK_INTERVIEW_ARCHIVE%"=="off" goto run
set "caches=%MOCK_INTERVIEW_CACHE%"
if not defined caches set "caches=%LOCALAPPDATA%\mock-interview\Cache"
set /p built=<"%home%\lib\build.id"
set "kind=jsa"
set "use=-XX:SharedArchiveFile"
if %major% GEQ 24 set "kind=aot"
if %major% GEQ 24 set "use=-XX:AOTCache"
rem no checksum is at hand here, so the name itself says for which place, program and Java
set "place=%home:\=-%"
set "place=%place::=%"
set "name=classes-%place%-%built:~-16%-%version%.%kind%"
if not "%MOCK_INTERVIEW_ARCHIVE%"=="make" goto look
"%java%" -cp "%jar%" dev.mockinterview.archive.ArchiveMaker "%home%\cache\%name%"
exit /b
:look
if exist "%caches%\%name%" set "archive=%use%=%caches%\%name%"
if exist "%home%\cache\%name%" set "archive=%use%=%home%\cache\%name%"
if defined archive goto run
if exist "%caches%\%name%.failed" goto run
start "" /b /belownormal "%java%" -XX:TieredStopAtLevel=1 -cp "%jar%" dev.mockinterview.archive.ArchiveMaker "%caches%\%name%" <nul >nul 2>&1
goto run

:plain
set "options=-Xlog:disable"
set "long="
:run
if defined archive goto quick
"%java%" "%options%" %long% "-Dmockinterview.cache.shared=%home%\cache" -jar "%jar%" %*
exit /b
:quick
"%java%" "%options%" %long% "%archive%" "-Dmockinterview.cache.shared=%home%\cache" -jar "%jar%" %*
exit /b
