/**
 * States and provinces of large countries, and their large towns, that the news names without telling the country, as English
 * and Swedish news spells them. Names that are somebody's as often are left out. A list of facts after ISO 3166-2, compiled for this project (MIT).
 */
export const regions: readonly string[] = `
Aarhus
Abkhazia
Abruzzo
Aceh
Adamawa
Ahmedabad
Akwa Ibom
Albuquerque
Allentown
Amazonas
Amhara
Amritsar
An Giang
Anaheim
Anambra
Andalusia
Andhra Pradesh
Anhui
Ann Arbor
Annapolis
Antalya
Aquitaine
Arequipa
Arunachal Pradesh
Assam
Asturias
Aswan
Bac Ninh
Baden-Württemberg
Bahia
Baja California
Bakersfield
Bakhmut
Balochistan
Bandung
Banja Luka
Baquba
Barranquilla
Bashkortostan
Basque Country
Baton Rouge
Bauchi
Bayelsa
Beersheba
Belgorod
Belo Horizonte
Benue
Beslan
Bethlehem
Bhopal
Bihar
Binh Duong
Bloemfontein
Borneo
Borno
Brandenburg
Brno
Bryansk
Bukavu
Bulawayo
Burgundy
Busan
Ca Mau
Cairns
Calabria
Cancun
Cannes
Cantabria
Casablanca
Ceará
Chandigarh
Chattanooga
Chelyabinsk
Chengdu
Chernihiv
Chhattisgarh
Chiang Mai
Chiapas
Chittagong
Chongqing
Christchurch
Ciudad Juarez
Cochabamba
Corsica
Curitiba
Cusco
Cuzco
Daegu
Dagestan
Dak Lak
Dalian
Davao
Davos
Deir ez-Zor
Diyarbakir
Dnipro
Donbas
Dong Nai
Dong Thap
Dubrovnik
Duesseldorf
Duluth
Dunedin
Dusseldorf
Düsseldorf
Eastern Cape
Ebonyi
Eilat
Eindhoven
Ekiti
Eldoret
Emilia-Romagna
Enugu
Erbil
Erfurt
Extremadura
Faisalabad
Fallujah
Flanders
Fort Lauderdale
Fortaleza
Fresno
Fujian
Fukuoka
Gansu
Garissa
Gauteng
Gaziantep
Ghent
Gia Lai
Goiás
Greensboro
Groningen
Grozny
Guadalajara
Guangdong
Guangxi
Guangzhou
Guayaquil
Guizhou
Gujarat
Ha Giang
Hai Duong
Hainan
Hangzhou
Harbin
Harrisburg
Haryana
Hebei
Hebron
Heidelberg
Heilongjiang
Helmand
Henan
Herat
Himachal Pradesh
Hobart
Homs
Honolulu
Hubei
Hunan
Hung Yen
Ibiza
Incheon
Ingushetia
Inner Mongolia
Innsbruck
Irbil
Irkutsk
Isfahan
Izmir
Jaffna
Jaipur
Jalalabad
Jalisco
Jenin
Jericho
Jharkhand
Jiangsu
Jiangxi
Jigawa
Kaduna
Kalimantan
Kaliningrad
Kamchatka
Kaohsiung
Karbala
Karnataka
Kashgar
Katanga
Katowice
Katsina
Kebbi
Kerala
Khan Younis
Khanh Hoa
Kherson
Khyber Pakhtunkhwa
Kiambu
Kien Giang
Kilifi
Kirkuk
Kisumu
Kivu
Knoxville
Kobani
Kogi
Kordofan
Krasnoyarsk
Kumasi
Kunduz
Kunming
Kurdistan
KwaZulu-Natal
Kwara
Ladakh
Lam Dong
Lampedusa
Lao Cai
Latakia
Launceston
Lausanne
Lazio
Leipzig
Lhasa
Liaoning
Liguria
Limpopo
Lodz
Lombardy
Lombok
Londonderry
Lower Saxony
Lubumbashi
Luhansk
Luxor
Luzon
Machakos
Madhya Pradesh
Magdeburg
Maharashtra
Maiduguri
Majorca
Makassar
Mallorca
Maluku
Manaus
Mandalay
Mandera
Manipur
Maracaibo
Mariupol
Marsabit
Mashhad
Mato Grosso
Mazar-i-Sharif
Mecklenburg-Western Pomerania
Medellin
Meghalaya
Michoacán
Minas Gerais
Mindanao
Misrata
Mitrovica
Mizoram
Monterrey
Mpumalanga
Multan
Murmansk
Mykolaiv
Nablus
Nagaland
Nagorno-Karabakh
Nagoya
Nagpur
Najaf
Nakuru
Nanjing
Nasarawa
Nazareth
Nghe An
Ningxia
Ninh Binh
Normandy
North Rhine-Westphalia
Northern Cape
Northern Territory
Novi Sad
Novosibirsk
Nuevo León
Nunavut
Nyeri
Oaxaca
Occitanie
Odense
Odisha
Ogun
Okinawa
Omdurman
Oromia
Ostrava
Palawan
Palermo
Paraná
Patagonia
Pattaya
Pernambuco
Phuket
Piedmont
Pietermaritzburg
Plovdiv
Poltava
Port Elizabeth
Port Harcourt
Port Said
Port Sudan
Porto Alegre
Potsdam
Poznan
Prince Edward Island
Puebla
Puglia
Qingdao
Qinghai
Qom
Quang Binh
Quang Nam
Quang Ninh
Quang Tri
Quezon City
Rafah
Rajasthan
Ramadi
Rawalpindi
Recife
Rhineland-Palatinate
Rio Grande do Sul
Rondônia
Rostov-on-Don
Rouen
Saarland
Sakhalin
Salzburg
Samarra
Sapporo
Sardinia
Saskatoon
Saxony
Saxony-Anhalt
Schleswig-Holstein
Scranton
Sevastopol
Seville
Shaanxi
Shandong
Shanxi
Shenyang
Shiraz
Shreveport
Sichuan
Sikkim
Simferopol
Sinaloa
Sindh
Sioux Falls
Sirte
Sochi
Sokoto
South Ossetia
Soweto
Spokane
Srebrenica
Suez
Sulawesi
Sulaymaniyah
Sumatra
Sumy
Surabaya
Sylhet
Szeged
Tabriz
Tallahassee
Tamaulipas
Tamil Nadu
Tampere
Taraba
Tatarstan
Telangana
Thanh Hoa
Thessaloniki
Thuringia
Tianjin
Tigray
Tijuana
Tikrit
Timbuktu
Timisoara
Tobruk
Toowoomba
Topeka
Townsville
Transnistria
Trieste
Tripura
Tromso
Trondheim
Tucson
Turkana
Turku
Tuscany
Umbria
Urumqi
Utrecht
Uttar Pradesh
Uttarakhand
Varanasi
Varna
Veneto
Veracruz
Visayas
Vladikavkaz
Vojvodina
Volgograd
Voronezh
Wajir
Wallonia
Waziristan
West Bengal
Western Cape
Wichita
Wiesbaden
Winnipeg
Wollongong
Wroclaw
Xi'an
Yekaterinburg
Yogyakarta
Yokohama
Yucatán
Yunnan
Zacatecas
Zambales
Zamboanga
Zamfara
Zaporizhzhia
Zaragoza
Zhejiang
`
  .trim()
  .split('\n');
