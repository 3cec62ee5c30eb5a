@echo off
rem Starts Variorum with a Java runtime of version 25 or later, wherever this folder lies.
setlocal enableextensions
set "HOME_FOLDER=%~dp0.."
set "JAVA_EXE="
if defined VARIORUM_JAVA_HOME call :consider "%VARIORUM_JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE call :consider "%HOME_FOLDER%\runtime\bin\java.exe"
if not defined JAVA_EXE for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~$PATH:J"
if not defined JAVA_EXE for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*") do call :consider "%%~D\bin\java.exe"
if not defined JAVA_EXE (
  echo variorum: no Java 25 or later was found; install one, for example Eclipse Temurin 25, or set VARIORUM_JAVA_HOME to its folder. 1>&2
  exit /b 2
)
"%JAVA_EXE%" -XX:+UseSerialGC -Xshare:auto --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dvariorum.home="%HOME_FOLDER%" %VARIORUM_JAVA_OPTIONS% -cp "%HOME_FOLDER%\lib\*" org.variorum.Main %*
exit /b %ERRORLEVEL%

:consider
if defined JAVA_EXE exit /b 0
if not exist "%~1" exit /b 0
for /f "tokens=3" %%V in ('""%~1" -version 2^>^&1 ^| findstr /c:" version """') do for /f "tokens=1 delims=.-+" %%M in ("%%~V") do if %%M GEQ 25 set "JAVA_EXE=%~1"
exit /b 0
