// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/encodingdialog.h"

#include "app/diskaccess.h"
#include "app/saving/wholefile.h"
#include "document/text/eightbittable.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 sampleSize = 16 * 1024;

// Where an encoding was at home, for those who do not know it by its name.
QString region(const QByteArray &name)
{
    struct Region
    {
        QByteArrayView part;
        const char *text;
    };
    static constexpr Region regions[] = {
        {"1250", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Central European")},
        {"8859-2", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Central European")},
        {"852", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Central European")},
        {"1251", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Cyrillic")},
        {"8859-5", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Cyrillic")},
        {"KOI8", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Cyrillic")},
        {"866", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Cyrillic")},
        {"1253", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Greek")},
        {"8859-7", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Greek")},
        {"1254", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Turkish")},
        {"8859-9", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Turkish")},
        {"1255", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Hebrew")},
        {"8859-8", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Hebrew")},
        {"1256", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Arabic")},
        {"1257", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Baltic")},
        {"8859-4", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Baltic")},
        {"8859-13", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Baltic")},
        {"1258", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "Vietnamese")},
        {"8859-3", QT_TRANSLATE_NOOP("Galley::EncodingDialog", "South European")},
    };
    for (const Region &candidate : regions) {
        if (name.endsWith(candidate.part) || (candidate.part == "KOI8" && name.startsWith(candidate.part)))
            return EncodingDialog::tr(candidate.text);
    }
    return EncodingDialog::tr("Western European");
}

} // namespace

QString encodingName(const EncodingChoice &choice)
{
    switch (choice.encoding) {
    case Encoding::Utf8:
        break;
    case Encoding::Utf16LittleEndian:
        return u"UTF-16 LE"_s;
    case Encoding::Utf16BigEndian:
        return u"UTF-16 BE"_s;
    case Encoding::EightBit:
        return QString::fromLatin1(choice.eightBit);
    }
    return u"UTF-8"_s;
}

EncodingDialog::EncodingDialog(const QString &fileName, const QByteArray &sample, QWidget *parent)
    : QDialog(parent), m_sample(sample), m_list(new QListWidget), m_view(new QPlainTextEdit), m_verdict(new QLabel)
{
    setWindowTitle(tr("Choose an encoding"));
    auto *question = new QLabel(tr("&How should “%1” be read?").arg(fileName));
    question->setTextFormat(Qt::PlainText);
    question->setBuddy(m_list);
    m_list->setAccessibleName(tr("Encodings"));
    m_view->setReadOnly(true);
    m_view->setAccessibleName(tr("The first lines of the file"));
    m_view->setTabChangesFocus(true);
    m_verdict->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use this encoding"));

    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(question);
    column->addLayout(middle, 1);
    column->addWidget(m_verdict);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &EncodingDialog::showSample);
    addChoices();
    resize(760, 460);
}

void EncodingDialog::addChoices()
{
    const auto add = [this](const EncodingChoice &choice, const QString &label) {
        auto *item = new QListWidgetItem(label, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(int(choice.encoding)));
        item->setData(Qt::UserRole + 1, choice.eightBit);
    };
    for (const QByteArray &name : eightBitEncodings())
        add({Encoding::EightBit, name}, tr("%1 (%2)", "region, name of an encoding").arg(region(name), QString::fromLatin1(name)));
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian})
        add({encoding, {}}, tr("Unicode (%1)").arg(encodingName({encoding, {}})));
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 24);
    m_list->setCurrentRow(0);
}

EncodingChoice EncodingDialog::choice() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? EncodingChoice{Encoding(item->data(Qt::UserRole).toInt()), item->data(Qt::UserRole + 1).toByteArray()} : EncodingChoice();
}

void EncodingDialog::choose(const EncodingChoice &choice)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->data(Qt::UserRole).toInt() == int(choice.encoding) && item->data(Qt::UserRole + 1).toByteArray() == choice.eightBit)
            m_list->setCurrentRow(row);
    }
}

void EncodingDialog::showSample()
{
    const DecodedText decoded = decode(m_sample, choice());
    m_view->setPlainText(decoded.text);
    m_verdict->setText(decoded.fault == DecodingFault::None
            ? tr("With this encoding nothing is lost, and the file stays as it is when saved. Check that the lines make sense.")
            : tr("With this encoding some characters would be lost. Choose another one."));
}

std::optional<EncodingChoice> askForEncoding(QWidget *parent, const QString &fileName, const QByteArray &sample)
{
    EncodingDialog dialog(fileName, sample, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
}

QByteArray readSample(const QString &path)
{
    DiskAccess &disk = systemDisk();
    const int file = disk.openForReading(diskName(path));
    if (file < 0)
        return {};
    QByteArray bytes;
    readAll(disk, file, sampleSize, bytes);
    disk.close(file);
    const qsizetype end = bytes.size() > sampleSize ? bytes.lastIndexOf('\n') : -1;
    return end < 0 ? bytes : bytes.first(end + 1);
}

} // namespace Galley
