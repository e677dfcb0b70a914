// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/drivenprogram.h"

#include "app/application.h"
#include "app/compare/compareview.h"
#include "app/recovery/recoverydialog.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

#include <cstdlib>
#include <vector>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int keyTime = 50; // milliseconds
constexpr int keysBeforeACrash = 30;
QByteArray wantedDeed;

void tell(const QByteArray &line)
{
    [[maybe_unused]] const ssize_t written = ::write(STDOUT_FILENO, (line + '\n').constData(), size_t(line.size() + 1));
}

template <typename Widget> QList<Widget *> allShown()
{
    QList<Widget *> found;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (auto *it = qobject_cast<Widget *>(widget); it && it->isVisible())
            found.append(it);
    }
    return found;
}

template <typename Widget> Widget *shown()
{
    return allShown<Widget>().value(0);
}

QAbstractButton *buttonOf(const QWidget *window, const QString &text)
{
    for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QByteArray encoded(const QString &text)
{
    return text.toUtf8().toBase64();
}

// One person. Looks at the screen after every turn of the events and does what is next.
class Driver : public QObject
{
public:
    Driver()
    {
        m_timer.setInterval(types() ? keyTime : 10);
        connect(&m_timer, &QTimer::timeout, this, [this] { types() ? type() : decide(); });
        m_timer.start();
    }

private:
    static bool crashes() { return wantedDeed == "saveAs" || wantedDeed == "quit"; }
    static bool types() { return wantedDeed == "type" || crashes(); }

    void type()
    {
        if (crashes() && QApplication::activeModalWidget())
            std::abort();
        if (crashes() && m_typed >= keysBeforeACrash)
            return;
        auto *pane = shown<TextPane>();
        if (!pane || !pane->source()->isWhole() || pane->isReadOnly())
            return;
        if (m_typed == 0)
            pane->moveCursor(QTextCursor::End);
        QTest::sendKeyEvent(QTest::Click, pane, Qt::Key_unknown, QString(QChar(u'a' + m_typed % 26)), Qt::NoModifier);
        tell("typed " + QByteArray::number(++m_typed));
        if (crashes() && m_typed == keysBeforeACrash) {
            for (auto *action : pane->window()->findChildren<QAction *>(QString::fromLatin1(wantedDeed)))
                QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
        }
    }

    void decide()
    {
        auto *dialog = shown<RecoveryDialog>();
        if (!m_offered && dialog) {
            m_offered = true;
            const auto *text = dialog->findChild<QPlainTextEdit *>();
            tell("offered " + encoded(text ? text->toPlainText() : QString()));
            press(dialog, wantedDeed == "keep" ? u"Keep"_s : wantedDeed == "compare" ? u"Compare"_s : u"Discard…"_s);
        } else if (m_offered) {
            tellWhatCame(dialog);
        }
    }
    // From the event loop, for a question keeps the one who asked.
    static void press(QWidget *window, const QString &text)
    {
        if (QAbstractButton *button = buttonOf(window, text))
            QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
    }
    void tellWhatCame(RecoveryDialog *dialog)
    {
        if (wantedDeed == "compare") {
            const auto *view = dialog ? dialog->findChild<CompareView *>() : nullptr;
            if (view && view->isVisible() && view->comparison())
                finish("compared " + encoded(view->comparison()->left.toString()) + ' ' + encoded(view->comparison()->right.toString()));
        } else if (wantedDeed == "discard") {
            if (auto *question = shown<QMessageBox>(); question && !m_confirmed) {
                m_confirmed = true;
                press(question, u"Discard"_s);
            } else if (m_confirmed && !dialog && !question) {
                finish("discarded");
            }
        } else if (!dialog) {
            for (const TextPane *pane : allShown<TextPane>()) {
                if (pane->document()->isModified())
                    return finish("kept " + encoded(pane->source()->text().toString()));
            }
        }
    }
    void finish(const QByteArray &line)
    {
        m_timer.stop();
        tell(line);
    }

    QTimer m_timer;
    int m_typed = 0;
    bool m_offered = false;
    bool m_confirmed = false;
};

void sitDown()
{
    if (!wantedDeed.isEmpty())
        new Driver; // for as long as the program runs
}
Q_COREAPP_STARTUP_FUNCTION(sitDown)

} // namespace

int runDrivenProgram(int argc, char **argv)
{
    wantedDeed = argv[2];
    std::vector<char *> arguments{argv[0]};
    arguments.insert(arguments.end(), argv + 3, argv + argc);
    arguments.push_back(nullptr);
    return runGalley(int(arguments.size()) - 1, arguments.data());
}

} // namespace Galley
