@echo off
rem Starts Hillock with a Java of at least version 25, which need not be the default one.
rem
rem   HILLOCK_JAVA_HOME  the JDK to use; otherwise JAVA_HOME, the PATH and the usual folders are searched
rem   HILLOCK_OPTS       further options of the virtual machine
rem   HILLOCK_VECTORS    "off": without Java's Vector API, which makes large runs faster
rem   HILLOCK_FIND_JAVA  if not empty: print the JDK that would be used, and end
setlocal EnableExtensions DisableDelayedExpansion
set "needed=25"
for %%i in ("%~dp0..") do set "home=%%~fi"
set "java_home="

if not defined HILLOCK_JAVA_HOME goto search
call :try "%HILLOCK_JAVA_HOME%"
if defined java_home goto found
echo hillock: HILLOCK_JAVA_HOME is %HILLOCK_JAVA_HOME%, which holds no Java %needed% or later 1>&2
exit /b 3

:search
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%i in (java.exe) do if not "%%~$PATH:i"=="" call :try "%%~dp$PATH:i.."
for /d %%i in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\.sdkman\candidates\java\*" "%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~i"
for /d %%i in ("%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~i\current"
if defined java_home goto found
echo hillock: needs a JDK %needed% or later and found none. 1>&2
echo   Install one, for instance Eclipse Temurin %needed%; it need not become the default. 1>&2
echo   If it is in an unusual place, set HILLOCK_JAVA_HOME to its folder. 1>&2
exit /b 3

:found
if defined HILLOCK_FIND_JAVA (
  echo %java_home%
  exit /b 0
)
rem For the commands that compile kernels only: with the module, Java starts more slowly and says on the standard error that
rem it is an incubator's. A cache of classes fits the modules that it was made with, so there are two.
set "vectors="
set "cache=hillock.aot"
if not "%~1"=="run" if not "%~1"=="explain" goto start
if "%HILLOCK_VECTORS%"=="off" goto start
findstr /c:"jdk.incubator.vector" "%java_home%\release" >nul
if errorlevel 1 goto start
set "vectors=--add-modules=jdk.incubator.vector"
set "cache=hillock-vectors.aot"

:start
set "aot="
if exist "%home%\lib\%cache%" set "aot=-XX:AOTCache="%home%\lib\%cache%""
rem A wildcard keeps the command line below the 8191 characters that this shell allows.
"%java_home%\bin\java.exe" "@%home%\conf\jvm.options" %HILLOCK_OPTS% %aot% %vectors% -cp "%home%\lib\*" "-Dhillock.home=%home%" org.hillock.app.Hillock %*
exit /b %ERRORLEVEL%

rem Sets java_home if the folder holds a JDK that will do; reads its file "release" and does not start it.
:try
if defined java_home exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "feature=0"
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "tokens=1 delims=.-+" %%f in ("%%~v") do set "feature=%%f"
if %feature% geq %needed% set "java_home=%~f1"
exit /b 0
