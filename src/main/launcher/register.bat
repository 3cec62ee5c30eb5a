@echo off
rem Lets a double click on a .variorum file open Variorum, for this user. "register --remove" undoes it.
setlocal enableextensions disabledelayedexpansion
for %%H in ("%~dp0..") do set "PROGRAM=%%~fH\bin\variorum.bat"
set "CLASSES=HKCU\Software\Classes"
rem Written with exclamation marks, a folder's name may hold an ampersand.
setlocal enabledelayedexpansion
if "%~1"=="--remove" (
  reg delete "%CLASSES%\.variorum" /f >nul 2>&1
  reg delete "%CLASSES%\Variorum.Workspace" /f >nul 2>&1
  echo Variorum no longer opens .variorum files by a double click.
  exit /b 0
)
reg add "%CLASSES%\.variorum" /ve /d "Variorum.Workspace" /f >nul
if errorlevel 1 exit /b 2
reg add "%CLASSES%\Variorum.Workspace" /ve /d "Variorum workspace" /f >nul
if errorlevel 1 exit /b 2
reg add "%CLASSES%\Variorum.Workspace\shell\open\command" /ve /d "\"!PROGRAM!\" \"%%1\"" /f >nul
if errorlevel 1 exit /b 2
echo A double click on a .variorum file now opens !PROGRAM!
exit /b 0
