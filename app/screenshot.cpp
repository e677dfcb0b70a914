// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "app/article.h"
#include "app/commands/commandoptions.h"
#include "app/documentfile.h"
#include "app/mainwindow.h"
#include "app/paneldocks.h"
#include "app/safesave.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "document/documentsession.h"
#include "editor/textpane.h"
#include "preview/previewpane.h"

#include <QApplication>
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int frameMilliseconds = 40;
constexpr int patienceMilliseconds = 120'000; // a loaded machine is slow; only a hang takes so long

struct Screenshot
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Screenshot)
};

int fail(const QString &line)
{
    std::fputs(qPrintable(QString(line).replace(u'\n', u' ') + u'\n'), stderr);
    return 2;
}

QString helpText()
{
    return Screenshot::tr(
        "Usage: galley screenshot [FILE] -o PNG [--size WxH] [--theme light|dark|sepia] [--panel outline|links|citations|problems]\n"
        "Writes a picture of the window with FILE in it, preview settled. Without FILE it shows the sample article.\n");
}

DocumentFile readInput(const QString &name)
{
    if (name != "-"_L1)
        return readDocumentFile(name);
    QFile input;
    DocumentFile file;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        file.error = Screenshot::tr("Standard input cannot be read. Give a file instead.");
        return file;
    }
    const DecodedText decoded = decode(input.readAll());
    if (decoded.fault == DecodingFault::Binary)
        file.error = Screenshot::tr("This is not a text but binary data. Choose a text file.");
    file.text = SourceText(decoded.text);
    return file;
}

// One picture from start to end; ends the event loop with the exit status.
class Shooting : public QObject
{
public:
    Shooting(const ScreenshotOrder &order, MainWindow *window) : m_order(order), m_window(window)
    {
        connect(window, &MainWindow::previewStarted, this, &Shooting::waitForPreview);
        QTimer::singleShot(patienceMilliseconds, this,
            [this] { finish(fail(Screenshot::tr("galley: %1: the preview did not settle; try again").arg(m_order.file))); });
    }

private:
    void waitForPreview()
    {
        PreviewPane *preview = m_window->workbench()->preview();
        if (!preview->isAvailable())
            return finish(fail(Screenshot::tr("galley: screenshot: the preview cannot start here; run galley to see why")));
        if (!m_window->article()->session()->isUpToDate()) {
            connect(m_window->article()->session(), &DocumentSession::snapshotPublished, this, &Shooting::waitForPreview,
                Qt::SingleShotConnection);
            return;
        }
        if (m_window->workbench()->shownViewMode() == ViewMode::Write)
            return shootWhenStill(); // a folded preview paints nothing
        preview->whenSettled([this] { shootWhenStill(); });
    }

    // The page has settled; its last frame may still be on its way into the window.
    void shootWhenStill()
    {
        const QImage picture = m_window->grab().toImage();
        if (picture == m_last && showsPreview(picture))
            return write(picture);
        m_last = picture;
        QTimer::singleShot(frameMilliseconds, this, &Shooting::shootWhenStill);
    }

    bool showsPreview(const QImage &picture) const
    {
        const PreviewPane *preview = m_window->workbench()->preview();
        if (!preview->isVisible() || m_window->article()->session()->current()->blockCount() == 0)
            return true;
        const qreal scale = picture.devicePixelRatio();
        const QRectF area(preview->mapTo(m_window, QPoint(0, 0)), preview->size());
        const QImage part = picture.copy(QRectF(area.topLeft() * scale, area.size() * scale).toRect());
        QImage plain(part.size(), part.format());
        plain.setDevicePixelRatio(scale);
        plain.fill(part.pixelColor(0, 0));
        return part != plain;
    }

    void write(const QImage &picture)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!picture.save(&buffer, "PNG"))
            return finish(fail(Screenshot::tr("galley: %1: the picture could not be made; try another size").arg(m_order.output)));
        const SaveResult result = saveSafely(m_order.output, bytes);
        finish(result ? 0 : fail(u"galley: %1: %2"_s.arg(m_order.output, asErrorLine(result.message))));
    }

    void finish(int status) { QCoreApplication::exit(status); }

    ScreenshotOrder m_order;
    MainWindow *m_window;
    QImage m_last;
};

} // namespace

std::optional<int> answerScreenshot(const QStringList &arguments)
{
    const ScreenshotOrder order = parseScreenshot(arguments);
    if (order.help) {
        std::fputs(qPrintable(helpText()), stdout);
        return 0;
    }
    if (!order.error.isEmpty())
        return fail(order.error);
    if (order.file.isEmpty() || order.file == "-"_L1)
        return {};
    const DocumentFile file = readDocumentFile(order.file);
    if (file.isNew)
        return fail(Screenshot::tr("galley: %1: there is no such file; check the name").arg(order.file));
    if (!file.error.isEmpty())
        return fail(u"galley: %1: %2"_s.arg(order.file, asErrorLine(file.error)));
    return {};
}

int runScreenshot(const QStringList &arguments)
{
    const ScreenshotOrder order = parseScreenshot(arguments);
    const DocumentFile file = order.file.isEmpty() ? DocumentFile() : readInput(order.file);
    if (!file.error.isEmpty())
        return fail(u"galley: %1: %2"_s.arg(order.file, asErrorLine(file.error)));

    const QTemporaryDir folder; // nothing of the writer's own settings is read or changed
    if (!folder.isValid())
        return fail(Screenshot::tr("galley: %1: no temporary folder can be made; free some space").arg(folder.path()));
    Windows windows(
        {folder.filePath(u"galley.ini"_s), folder.filePath(u"session.json"_s), folder.filePath(u"sample"_s), Windows::Session::None});
    Preferences preferences;
    preferences.theme = order.theme == ThemeName::Dark ? ThemeChoice::Dark
        : order.theme == ThemeName::Sepia              ? ThemeChoice::Sepia
                                                       : ThemeChoice::Light;
    windows.settings()->setPreferences(preferences);

    MainWindow *window = windows.openHidden();
    const Shooting shooting(order, window);
    window->setFixedSize(order.size); // whatever the window manager would like
    QApplication::setCursorFlashTime(0);
    if (order.file.isEmpty())
        windows.openSample(window);
    else if (order.file == "-"_L1)
        window->article()->startUntitled(file.text, QString());
    else
        window->show(file, 0);
    if (!order.panel.isEmpty())
        window->panels()->showPanel(order.panel);
    window->show();
    return QCoreApplication::exec();
}

} // namespace Galley
