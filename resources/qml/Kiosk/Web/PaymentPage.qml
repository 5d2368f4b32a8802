// SPDX-License-Identifier: EUPL-1.2
// The view of pagoPA's page, denied everything that a payment does not need.
pragma ComponentBehavior: Bound
import QtQuick
import QtWebEngine
import Kiosk.ViewModels

WebEngineView {
    id: view

    required property WebSession session

    // What a script of ours tells, see `ask`.
    signal told(text: string)

    // Have an expression told. It comes by the console, behind a mark that the page's own scripts cannot know:
    // WORKAROUND (no public report found): in Qt 6.11 the program crashes (QJSEngine::create) when the answer of
    // runJavaScript comes to a view that is just being taken down.
    function ask(first: string, expression: string): void {
        runJavaScript(`${first}; console.debug("${session.mark}" + (${expression}))`, WebEngineScript.ApplicationWorld)
    }

    // WORKAROUND (no public report found): Qt 6.11 calls every page with an HTTP error status failed, also one that is there
    // and works.
    function failed(address: url, domain: int, code: int, error: string): void {
        if (session.mayWork(address, domain, code))
            runJavaScript("document.scripts.length", WebEngineScript.ApplicationWorld,
                          scripts => scripts > 0 ? view.session.loaded() : view.session.loadFailed(address, error))
        else
            session.loadFailed(address, error)
    }

    objectName: "webView"
    focus: true
    backgroundColor: "white"

    settings.showScrollBars: false // they are too narrow for a finger: the frame has keys
    settings.errorPageEnabled: false
    settings.autoLoadIconsForPage: false
    settings.pluginsEnabled: false
    settings.pdfViewerEnabled: false
    settings.fullScreenSupportEnabled: false
    settings.javascriptCanAccessClipboard: false
    settings.javascriptCanPaste: false
    settings.localContentCanAccessRemoteUrls: false
    settings.localContentCanAccessFileUrls: false
    settings.screenCaptureEnabled: false
    settings.hyperlinkAuditingEnabled: false
    settings.navigateOnDropEnabled: false
    settings.playbackRequiresUserGesture: true
    settings.webRTCPublicInterfacesOnly: true

    // Before the first word of each page that is loaded from now on; the one at hand knows it for what it asks next.
    function speak(): void {
        const script = WebEngine.script()
        script.name = "language"
        script.injectionPoint = WebEngineScript.DocumentCreation
        script.worldId = WebEngineScript.MainWorld
        script.sourceCode = session.languageScript
        userScripts.collection = [script]
    }

    Component.onCompleted: {
        speak()
        url = session.startUrl
    }
    Connections {
        target: view.session

        function onLanguageChanged() {
            view.speak()
            view.runJavaScript(view.session.languageScript)
        }
    }
    onNavigationRequested: request => {
        let allowed = false
        try {
            allowed = view.session.mayNavigate(request.url, request.isMainFrame)
        } finally { // also when something of ours is broken
            if (!allowed)
                request.reject()
        }
    }
    // WORKAROUND (no public report found): in Qt 6.11 a page that history brings back has the title of its last visit until
    // it is loaded.
    onUrlChanged: view.session.urlChanged(view.url, view.loading ? view.title : "")
    onTitleChanged: view.session.titleChanged(view.title)
    onLoadingChanged: info => {
        if (info.status === WebEngineView.LoadSucceededStatus)
            view.session.loaded()
        else if (info.status === WebEngineView.LoadFailedStatus)
            view.failed(info.url, info.errorDomain, info.errorCode, info.errorString)
    }
    onRenderProcessTerminated: (status, exitCode) => view.session.rendererGone(status, exitCode)
    onCertificateError: error => {
        view.session.certificateRefused(error.description)
        error.rejectCertificate()
    }
    // New windows are never shown. Their address may be the return, also when it comes only after about:blank.
    onNewWindowRequested: request => {
        if (!view.session.windowWanted(request.requestedUrl))
            return
        hiddenLoader.active = true
        request.openIn(hiddenLoader.item as WebEngineView)
    }
    // Leaving a page that asks back is what the payer wants; other questions cannot be shown and are declined.
    onJavaScriptDialogRequested: request => {
        request.accepted = true
        if (request.type === JavaScriptDialogRequest.DialogTypeBeforeUnload
                || request.type === JavaScriptDialogRequest.DialogTypeAlert)
            request.dialogAccept()
        else
            request.dialogReject()
    }
    // without a handler the page's words about a payer would be in our log
    onJavaScriptConsoleMessage: (level, message) => {
        if (message.startsWith(view.session?.mark))
            view.told(message.slice(view.session.mark.length))
    }
    onContextMenuRequested: request => request.accepted = true
    onTouchSelectionMenuRequested: request => request.accepted = true
    onTooltipRequested: request => request.accepted = true
    onPermissionRequested: permission => permission.deny()
    onRegisterProtocolHandlerRequested: request => request.reject()
    onFileDialogRequested: request => {
        request.accepted = true
        request.dialogReject()
    }
    onColorDialogRequested: request => {
        request.accepted = true
        request.dialogReject()
    }
    onAuthenticationDialogRequested: request => {
        request.accepted = true
        request.dialogReject()
    }
    onSelectClientCertificate: selection => selection.selectNone()
    onFullScreenRequested: request => request.reject()

    Loader {
        id: hiddenLoader

        active: false
        visible: false
        sourceComponent: WebEngineView {
            visible: false
            profile: view.profile
            settings.errorPageEnabled: false
            onNavigationRequested: request => {
                if (!view.session.windowWanted(request.url))
                    request.reject()
            }
            onNewWindowRequested: request => view.session.windowWanted(request.requestedUrl)
            onJavaScriptDialogRequested: request => {
                request.accepted = true
                request.dialogReject()
            }
            onJavaScriptConsoleMessage: {}
            onPermissionRequested: permission => permission.deny()
            onCertificateError: error => error.rejectCertificate()
        }
    }
}
