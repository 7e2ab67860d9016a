const TABLE = `
BWBR0001840|Grondwet|Gw|GW
BWBR0005537|Algemene wet bestuursrecht|Awb
BWBR0001854|Wetboek van Strafrecht|Sr|WvSr
BWBR0001886|Auteurswet
BWBR0001903|Wetboek van Strafvordering|Sv|WvSv
BWBR0001827|Wetboek van Burgerlijke Rechtsvordering|Rv
BWBR0001830|Wet op de rechterlijke organisatie|Wet RO|RO
BWBR0001941|Opiumwet
BWBR0001947|Ambtenarenwet 2017|Ambtenarenwet|Aw
BWBR0001950|Algemeen Rijksambtenarenreglement|ARAR
BWBR0002063|Wet op de economische delicten|WED
BWBR0002093|Advocatenwet
BWBR0002154|Statuut voor het Koninkrijk der Nederlanden|Statuut voor het Koninkrijk
BWBR0002221|Algemene Ouderdomswet|AOW
BWBR0002320|Algemene wet inzake rijksbelastingen|AWR
BWBR0002368|Algemene Kinderbijslagwet|AKW
BWBR0002458|Alcoholwet|Drank- en Horecawet|DHW
BWBR0002469|Wet op de kansspelen|Wok
BWBR0002471|Wet op de loonbelasting 1964|Wet LB 1964|Wet LB
BWBR0002524|Wet op de arbeidsongeschiktheidsverzekering|WAO
BWBR0002628|Leerplichtwet 1969|Leerplichtwet
BWBR0002629|Wet op de omzetbelasting 1968|Wet OB 1968|Wet OB
BWBR0002638|Wet minimumloon en minimumvakantiebijslag|WML|Wml
BWBR0002672|Wet op de vennootschapsbelasting 1969|Wet Vpb 1969|Wet Vpb
BWBR0002747|Wet op de ondernemingsraden|WOR
BWBR0003245|Wet milieubeheer|Wm
BWBR0003420|Wet op het primair onderwijs|WPO
BWBR0003549|Wet op de expertisecentra|WEC
BWBR0003738|Rijkswet op het Nederlanderschap|RWN
BWBR0003740|Wet gemeenschappelijke regelingen|Wgr
BWBR0004045|Werkloosheidswet|WW
BWBR0004054|Meststoffenwet
BWBR0004627|Kieswet
BWBR0004770|Invorderingswet 1990|Invorderingswet
BWBR0005108|Waterschapswet
BWBR0005181|Woningwet
BWBR0005212|Paspoortwet
BWBR0005252|Wet openbaarheid van bestuur|Wob
BWBR0005416|Gemeentewet
BWBR0005555|Wet luchtvaart
BWBR0005645|Provinciewet
BWBR0005682|Wet op het hoger onderwijs en wetenschappelijk onderzoek|WHW
BWBR0005730|Aanwijzingen voor de regelgeving
BWBR0006251|Wet op de beroepen in de individuele gezondheidszorg|Wet BIG
BWBR0006368|Wet op de rechtsbijstand|Wrb
BWBR0006622|Wegenverkeerswet 1994|Wegenverkeerswet|WVW 1994|WVW
BWBR0006799|Rijkswet goedkeuring en bekendmaking verdragen|Rgbv
BWBR0007149|Wet arbeid vreemdelingen|Wav
BWBR0007376|Archiefwet 1995|Archiefwet
BWBR0007625|Wet educatie en beroepsonderwijs|WEB
BWBR0007671|Arbeidstijdenwet|Atw
BWBR0008290|Financiële-verhoudingswet|Fvw
BWBR0008657|Wet arbeidsongeschiktheidsvoorziening jonggehandicapten|Wajong
BWBR0008691|Mededingingswet
BWBR0008804|Wet wapens en munitie|WWM
BWBR0009616|Wet allocatie arbeidskrachten door intermediairs|Waadi
BWBR0009709|Penitentiaire beginselenwet|Pbw
BWBR0009755|Elektriciteitswet 1998|Elektriciteitswet
BWBR0009950|Telecommunicatiewet|Tw
BWBR0010346|Arbeidsomstandighedenwet|Arbowet
BWBR0011353|Wet inkomstenbelasting 2001|Wet IB 2001|Wet IB
BWBR0011440|Gaswet
BWBR0011468|Wet bescherming persoonsgegevens|Wbp
BWBR0011823|Vreemdelingenwet 2000|Vreemdelingenwet|Vw 2000|Vw
BWBR0011825|Vreemdelingenbesluit 2000|Vreemdelingenbesluit|Vb 2000|Vb
BWBR0013060|Wet structuur uitvoeringsorganisatie werk en inkomen|Wet SUWI|SUWI
BWBR0013798|Wet bevordering integriteitsbeoordelingen door het openbaar bestuur|Wet Bibob|Bibob
BWBR0014168|Mijnbouwwet
BWBR0014194|Wet justitiële en strafvorderlijke gegevens|Wjsg
BWBR0015703|Participatiewet|Wet werk en bijstand|WWB|Pw
BWBR0015711|Besluit bijstandverlening zelfstandigen 2004|Bbz 2004|Bbz
BWBR0017017|Wet kinderopvang|Wko
BWBR0018450|Zorgverzekeringswet|Zvw
BWBR0018451|Wet op de zorgtoeslag|Zorgtoeslagwet
BWBR0018472|Algemene wet inkomensafhankelijke regelingen|Awir
BWBR0019057|Wet werk en inkomen naar arbeidsvermogen|Wet WIA|WIA
BWBR0020078|Wet marktordening gezondheidszorg|Wmg
BWBR0020368|Wet op het financieel toezicht|Wet financieel toezicht|Wft
BWBR0020449|Wet ruimtelijke ordening|Wro
BWBR0020809|Pensioenwet|PW
BWBR0021505|Geneesmiddelenwet|Gnw
BWBR0021777|Handelsregisterwet 2007|Handelsregisterwet
BWBR0022463|Wet politiegegevens|Wpg
BWBR0024282|Wet ter voorkoming van witwassen en financieren van terrorisme|Wwft
BWBR0024705|Wet publieke gezondheid
BWBR0024779|Wet algemene bepalingen omgevingsrecht|Wabo
BWBR0025028|Mediawet 2008|Mediawet
BWBR0025458|Waterwet
BWBR0030250|Wet dieren
BWBR0031788|Politiewet 2012|Politiewet
BWBR0032203|Aanbestedingswet 2012|Aanbestedingswet|AW 2012|Aw 2012
BWBR0032249|Wet normering topinkomens|WNT
BWBR0033715|Wet basisregistratie personen|Wet BRP
BWBR0034925|Jeugdwet
BWBR0035303|Huisvestingswet 2014|Huisvestingswet
BWBR0035362|Wet maatschappelijke ondersteuning 2015|Wet maatschappelijke ondersteuning|Wmo 2015|Wmo
BWBR0035917|Wet langdurige zorg|Wlz
BWBR0037173|Wet kwaliteit, klachten en geschillen zorg|Wkkgz
BWBR0037552|Wet natuurbescherming|Wnb
BWBR0037885|Omgevingswet|Ow
BWBR0039429|Comptabiliteitswet 2016|Comptabiliteitswet|CW 2016|CW2016|CW
BWBR0013891|Comptabiliteitswet 2001|CW 2001
BWBR0039896|Wet op de inlichtingen- en veiligheidsdiensten 2017|Wiv 2017|Wiv
BWBR0040632|Wet zorg en dwang|Wzd
BWBR0040635|Wet verplichte geestelijke gezondheidszorg|Wvggz
BWBR0040940|Uitvoeringswet Algemene verordening gegevensbescherming|UAVG
BWBR0044212|Wet voortgezet onderwijs 2020|WVO 2020
BWBR0045754|Wet open overheid|Woo
BWBR0050714|Energiewet
BWBV0001000|Europees Verdrag voor de Rechten van de Mens|Europees Verdrag tot bescherming van de rechten van de mens|EVRM
BWBV0001017|IVBPR
BWBV0002508|Verdrag inzake de rechten van het kind|IVRK
32016R0679|Algemene verordening gegevensbescherming|AVG
32022R2065|Digital Services Act|digitaledienstenverordening|DSA
32022R1925|Digital Markets Act|digitalemarktenverordening|DMA
32024R1689|AI-verordening|AI Act
31992L0043|Habitatrichtlijn
32009L0147|Vogelrichtlijn
32000L0060|Kaderrichtlijn Water|KRW
VWEU|Verdrag betreffende de werking van de Europese Unie|Verdrag betreffende de werking van de EU|Verdrag voor de werking van de EU|EU-Werkingsverdrag|VWEU
VEU|Verdrag betreffende de Europese Unie|VEU
Handvest|Handvest van de grondrechten van de Europese Unie|EU-Handvest|Handvest`;

/**
 * The laws that letters to parliament cite most, with the names and abbreviations they go by. Ids are those of
 * wetten.overheid.nl (BWB) and, for regulations of the European Union, CELEX numbers. Where two laws share a
 * name, the one in force comes first.
 *
 * A line is a law, its id and names parted by |, which weighs less in the content script than lists do.
 */
export const LAWS: readonly (readonly [id: string, ...names: string[]])[] = TABLE.slice(1)
  .split('\n')
  .map((line) => line.split('|') as [string, ...string[]]);
