// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/versionstore.h"
#include "document/text/sourcetext.h"
#include "document/text/textencoding.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace Galley {

class CompareView;

// What there is of an article's versions, and how many bytes its text would be now.
struct VersionListing
{
    VersionStore store;
    QList<KeptVersion> versions; // newest first
    qsizetype currentBytes = 0;
};

// Any thread but the GUI's; waits for the disk.
VersionListing listVersions(const QString &folder, const QString &file, const SourceText &current, const FileFormat &format);

// The earlier versions of an article: a list, and what the chosen one differs in from the text as it is now, or reads
// like. It asks for a version to be restored; it changes nothing. Until the listing has come it says that it waits.
class VersionsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit VersionsDialog(const QString &name, QWidget *parent = nullptr);

    void setCurrent(const SourceText &text, const FileFormat &format); // the versions are decoded with this format as well
    void setListing(const VersionListing &listing);
    void forbidRestoring(const QString &why); // they can still be looked at
    int count() const { return int(m_versions.size()); }

Q_SIGNALS:
    void restoreRequested(const Galley::SourceText &text, const QString &label);

private:
    void build(const QString &name);
    void connectAll();
    void fill();
    void readChosen();
    void showChosen();
    const KeptVersion *chosen() const;
    void restoreChosen();

    std::optional<VersionStore> m_store; // once the listing is there
    QList<KeptVersion> m_versions;
    int m_read = 0; // the number of the version that m_version is the text of; 0: none
    std::optional<SourceText> m_version; // nothing where it is damaged
    SourceText m_current;
    qsizetype m_currentBytes = 0;
    FileFormat m_format;
    bool m_mayRestore = true;
    QLabel *m_headline;
    QTreeWidget *m_list;
    QStackedWidget *m_views;
    QPlainTextEdit *m_text;
    CompareView *m_comparison;
    QPushButton *m_differences;
    QPushButton *m_restore;
};

QString versionReasonText(VersionReason reason);
QString versionTimeText(const QDateTime &time);

} // namespace Galley
