@echo off
rem Lets a double click on a .variorum file open Variorum, for this user. "register --remove" undoes it.
setlocal enableextensions
for %%H in ("%~dp0..") do set "HOME_FOLDER=%%~fH"
set "CLASSES=HKCU\Software\Classes"
if "%~1"=="--remove" (
  reg delete "%CLASSES%\.variorum" /f >nul 2>&1
  reg delete "%CLASSES%\Variorum.Workspace" /f >nul 2>&1
  echo Variorum no longer opens .variorum files by a double click.
  exit /b 0
)
reg add "%CLASSES%\.variorum" /ve /d "Variorum.Workspace" /f >nul || exit /b 2
reg add "%CLASSES%\Variorum.Workspace" /ve /d "Variorum workspace" /f >nul || exit /b 2
reg add "%CLASSES%\Variorum.Workspace\shell\open\command" /ve /d "\"%HOME_FOLDER%\bin\variorum.bat\" \"%%1\"" /f >nul || exit /b 2
echo A double click on a .variorum file now opens %HOME_FOLDER%\bin\variorum.bat.
exit /b 0
