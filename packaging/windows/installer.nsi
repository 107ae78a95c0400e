; The installer: for one person, without an administrator, and gone without a trace but that person's data.
; Built by build.sh, which gives VERSION, FILES (the folder of what is installed) and OUT.
;
;   modem-medic-…-setup.exe /S            installs without a question
;   modem-medic-…-setup.exe /S /PATH      also makes `modem-medic` known in every terminal
;   modem-medic-…-setup.exe /S /D=FOLDER  into that folder
; The program is for 64 bits, and so is its setup.
Target amd64-unicode
Unicode true
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include nsDialogs.nsh
!include WinMessages.nsh
!include WinVer.nsh

!define NAME "Modem Medic"
!define PROGRAM "modem-medic.exe"
!define TYPE "ModemMedic.Package"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\ModemMedic"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"
!define OURS "Software\Modem Medic"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Modem Medic"
InstallDirRegKey HKCU "${OURS}" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "${NAME}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "${NAME} ${VERSION} setup"
VIAddVersionKey /LANG=1033 "LegalCopyright" "MIT OR Apache-2.0"

!define MUI_ICON "${TOP}/assets/icon.ico"
!define MUI_UNICON "${TOP}/assets/icon.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${TOP}/packaging/windows/sidebar.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${TOP}/packaging/windows/sidebar.bmp"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OURS}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
Page custom DriverPage
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Indonesian"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "Turkish"
!insertmacro MUI_LANGUAGE "Ukrainian"
!insertmacro MUI_LANGUAGE "Vietnamese"
!include "${TOP}/packaging/windows/words.nsh"
!insertmacro MUI_RESERVEFILE_LANGDLL

; A running program cannot be replaced or removed, and it may be writing to a modem.
!macro WaitUntilClosed UN
Function ${UN}WaitUntilClosed
    ${Do}
        ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
            ${ExitDo}
        ${EndIf}
        ClearErrors
        FileOpen $0 "$INSTDIR\${PROGRAM}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDCANCEL IDRETRY +3
        SetErrorLevel 3
        Quit
    ${Loop}
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

Section "${NAME}" InProgram
    SectionIn RO
    SetShellVarContext current
    Call WaitUntilClosed
    SetOutPath "$INSTDIR"
    ; The program without a console, for the desktop; the same with one, for terminals, which look for .com first.
    File "${FILES}/modem-medic.exe"
    File "${FILES}/modem-medic.com"
    File "${FILES}/licences.html"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

    WriteRegStr HKCU "${OURS}" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\${PROGRAM}"
    ; The name under which Windows shows its notifications.
    WriteRegStr HKCU "Software\Classes\AppUserModelId\ModemMedic" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Modem Medic contributors"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

; In the list "Open with" of files that hold firmware. It never becomes what opens them by itself.
Section "$(OpenWith)" InOpenWith
    WriteRegStr HKCU "Software\Classes\Applications\${PROGRAM}" "FriendlyAppName" "${NAME}"
    WriteRegStr HKCU "Software\Classes\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
    WriteRegStr HKCU "Software\Classes\Applications\${PROGRAM}\SupportedTypes" ".exe" ""
    WriteRegStr HKCU "Software\Classes\Applications\${PROGRAM}\SupportedTypes" ".zip" ""
    WriteRegStr HKCU "Software\Classes\Applications\${PROGRAM}\SupportedTypes" ".bin" ""
    WriteRegStr HKCU "Software\Classes\${TYPE}" "" "$(FirmwareFile)"
    WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
    WriteRegStr HKCU "Software\Classes\.bin\OpenWithProgids" "${TYPE}" ""
    WriteRegStr HKCU "Software\Classes\.zip\OpenWithProgids" "${TYPE}" ""
    ; Windows offers no "Open with" for programs, and the vendor's updates are programs.
    WriteRegStr HKCU "Software\Classes\SystemFileAssociations\.exe\shell\ModemMedic" "" "$(LookInto)"
    WriteRegStr HKCU "Software\Classes\SystemFileAssociations\.exe\shell\ModemMedic" "Icon" "$INSTDIR\${PROGRAM}"
    ; Only with Shift held down, so that the menu of every program stays as it was.
    WriteRegStr HKCU "Software\Classes\SystemFileAssociations\.exe\shell\ModemMedic" "Extended" ""
    WriteRegStr HKCU "Software\Classes\SystemFileAssociations\.exe\shell\ModemMedic\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section /o "$(ForTerminals)" InPath
    ReadRegStr $0 HKCU "Environment" "Path"
    ; A path that did not fit into a variable of this installer would be cut off by writing it back.
    StrLen $1 "$0"
    StrLen $2 "$INSTDIR"
    IntOp $1 $1 + $2
    IntOp $2 ${NSIS_MAX_STRLEN} - 8
    ${If} $1 >= $2
        MessageBox MB_OK|MB_ICONINFORMATION "$(PathTooLong)" /SD IDOK
    ${Else}
        Push "$INSTDIR"
        Push "$0"
        Call PathWithout
        Pop $0
        ${If} $0 == ""
            WriteRegExpandStr HKCU "Environment" "Path" "$INSTDIR"
        ${Else}
            WriteRegExpandStr HKCU "Environment" "Path" "$0;$INSTDIR"
        ${EndIf}
        WriteRegStr HKCU "${OURS}" "InPath" "1"
        SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
    ${EndIf}
SectionEnd

Function .onInit
    ${IfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP "$(NeedsWindows10)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    !insertmacro MUI_LANGDLL_DISPLAY
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/PATH" $1
    ${IfNot} ${Errors}
        SectionGetFlags ${InPath} $1
        IntOp $1 $1 | ${SF_SELECTED}
        SectionSetFlags ${InPath} $1
    ${EndIf}
FunctionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${InProgram} "$(AboutProgram)"
    !insertmacro MUI_DESCRIPTION_TEXT ${InOpenWith} "$(AboutOpenWith)"
    !insertmacro MUI_DESCRIPTION_TEXT ${InPath} "$(AboutForTerminals)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; Takes the search path (top of the stack) and a folder, gives the path without that folder. All other entries
; stay as they are, empty ones too.
!macro PathWithout UN
Function ${UN}PathWithout
    Exch $0            ; the path
    Exch
    Exch $1            ; the folder
    Push $2            ; what is kept
    Push $3            ; one entry
    Push $4            ; one character
    Push $5            ; whether something was kept before
    StrCpy $2 ""
    StrCpy $3 ""
    StrCpy $5 ""
    ${If} $0 != ""
        StrCpy $0 "$0;"
    ${EndIf}
    ${While} $0 != ""
        StrCpy $4 $0 1
        StrCpy $0 $0 "" 1
        ${If} $4 == ";"
            ${If} $3 != $1
                StrCpy $2 "$2$5$3"
                StrCpy $5 ";"
            ${EndIf}
            StrCpy $3 ""
        ${Else}
            StrCpy $3 "$3$4"
        ${EndIf}
    ${EndWhile}
    StrCpy $1 $2
    Pop $5
    Pop $4
    Pop $3
    Pop $2
    Pop $0
    Exch $1
FunctionEnd
!macroend
!insertmacro PathWithout ""
!insertmacro PathWithout "un."

; How the modem gets its ports. No driver is installed silently: it is the vendor's, and on the modem itself.
Function DriverPage
    !insertmacro MUI_HEADER_TEXT "$(DriverTitle)" "$(DriverLead)"
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateLabel} 0 0 100% 100% "$(DriverText)"
    Pop $0
    nsDialogs::Show
FunctionEnd

Function un.onInit
    !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section Uninstall
    SetShellVarContext current
    Call un.WaitUntilClosed
    Delete "$INSTDIR\modem-medic.exe"
    Delete "$INSTDIR\modem-medic.com"
    Delete "$INSTDIR\licences.html"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"

    ReadRegStr $1 HKCU "${OURS}" "InPath"
    ${If} $1 == "1"
        ReadRegStr $0 HKCU "Environment" "Path"
        StrLen $1 "$0"
        IntOp $2 ${NSIS_MAX_STRLEN} - 8
        ; One that grew too long since then stays as it is; an entry for a folder that is gone does no harm.
        ${If} $1 < $2
            Push "$INSTDIR"
            Push "$0"
            Call un.PathWithout
            Pop $0
            ${If} $0 == ""
                DeleteRegValue HKCU "Environment" "Path"
            ${Else}
                WriteRegExpandStr HKCU "Environment" "Path" "$0"
            ${EndIf}
            SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
        ${EndIf}
    ${EndIf}

    DeleteRegKey HKCU "Software\Classes\Applications\${PROGRAM}"
    DeleteRegKey HKCU "Software\Classes\${TYPE}"
    DeleteRegValue HKCU "Software\Classes\.bin\OpenWithProgids" "${TYPE}"
    DeleteRegKey /ifempty HKCU "Software\Classes\.bin\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "Software\Classes\.bin"
    DeleteRegValue HKCU "Software\Classes\.zip\OpenWithProgids" "${TYPE}"
    DeleteRegKey /ifempty HKCU "Software\Classes\.zip\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "Software\Classes\.zip"
    DeleteRegKey HKCU "Software\Classes\SystemFileAssociations\.exe\shell\ModemMedic"
    DeleteRegKey /ifempty HKCU "Software\Classes\SystemFileAssociations\.exe\shell"
    DeleteRegKey /ifempty HKCU "Software\Classes\SystemFileAssociations\.exe"
    DeleteRegKey HKCU "Software\Classes\AppUserModelId\ModemMedic"
    DeleteRegKey HKCU "${APP_PATH}"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "${OURS}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    ; Journals and copies of a modem's identity may be needed for a repair, and belong to the person.
    DetailPrint "$(DataStays)"
SectionEnd
