@echo off
rem Runs Hillock from a checkout: builds the distribution when it is missing or older than its sources, then starts it.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "distribution=%root%launcher\app\target\hillock"
set "stamp=%distribution%\.built"

if not exist "%stamp%" (
  set "reason=it is not there yet"
  goto build
)
rem PowerShell ends with 1 if a source of the distribution is newer than its stamp.
powershell -NoProfile -ExecutionPolicy Bypass -Command "$b=(Get-Item -Force $env:stamp).LastWriteTime; $f=@(foreach($d in 'api','models','integrators','inputs','analyzers','launcher'){Get-ChildItem -Recurse -File (Join-Path $env:root $d)}; Get-Item (Join-Path $env:root 'pom.xml')); $n=$f | Where-Object { $_.LastWriteTime -gt $b -and $_.FullName -notmatch '\\(target|itest|bench|tck|src\\test)\\' -and ($_.FullName -match '\\src\\main\\' -or $_.Name -eq 'pom.xml') } | Select-Object -First 1; if($n){exit 1}else{exit 0}"
if not errorlevel 1 goto start
set "reason=its sources are newer"

:build
set "HILLOCK_FIND_JAVA=yes"
set "JAVA25_HOME="
for /f "usebackq delims=" %%j in (`call "%root%launcher\app\src\main\distribution\bin\hillock.bat"`) do set "JAVA25_HOME=%%j"
set "HILLOCK_FIND_JAVA="
if not defined JAVA25_HOME exit /b 3
where mvn >nul 2>nul
if errorlevel 1 (
  echo hillock: needs Maven 3.8 or later for the first build, and there is no mvn on the PATH 1>&2
  exit /b 3
)
echo Building Hillock (%reason%); this takes a minute or two. 1>&2
call mvn -B -q -f "%root%pom.xml" -pl launcher/app -am -Dmaven.test.skip=true -Dformat.skip=true -Dcheckstyle.skip=true package 1>&2
if errorlevel 1 (
  echo hillock: the build failed; what it said is above 1>&2
  exit /b 1
)

:start
call "%distribution%\bin\hillock.bat" %*
exit /b %ERRORLEVEL%
